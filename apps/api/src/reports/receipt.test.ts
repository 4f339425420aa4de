import { expect, test } from "vitest";
import { newReceipt, receiptDigest } from "./receipt.ts";

test("a receipt is four groups of four, and never the same", () => {
  const receipts = Array.from({ length: 100 }, newReceipt);
  for (const receipt of receipts) expect(receipt).toMatch(/^([2-9B-Z]{4}-){3}[2-9B-Z]{4}$/);
  expect(new Set(receipts).size).toBe(100);
});

test("a receipt is known however it is typed", () => {
  const digest = receiptDigest("AB2C-D3FF-GH4J-K5RM");
  expect(receiptDigest(" ab2c d3ff gh4jk5rm ")).toBe(digest);
  expect(receiptDigest("AB2C-D3FF-GH4J-K5RN")).not.toBe(digest);
});
