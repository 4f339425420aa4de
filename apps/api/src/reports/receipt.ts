import { createHash, randomInt } from "node:crypto";

// Without vowels, which would make words, and without what looks alike.
const letters = "23456789BCDFGHJKMNPQRSTVWXZ";
const length = 16;

/** A new code that a reporter keeps, as AB2C-D3EF-GH4J-K5LM: 76 random bits. */
export function newReceipt(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
  return code.replace(/.{4}(?=.)/g, "$&-");
}

/** What is kept of a code, however it was typed. */
export function receiptDigest(receipt: string): string {
  const typed = receipt.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return createHash("sha256").update(typed).digest("base64");
}
