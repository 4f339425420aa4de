import type { ExchangeFormat } from "@tori/contract/tag-exchange";
import { largestFile } from "@tori/contract/tag-limits";

/** What is to be imported, as it has been chosen. */
export type ImportSource = {
  kind: "file" | "paste";
  file: File | null;
  text: string;
  format: ExchangeFormat;
};

/** A file as it is sent, or why it cannot be. */
export type ReadSource = { file: string } | { fault: "noFile" | "noText" | "tooLarge" | "unreadable" };

/** Reads what is chosen anew each time: a file may have been mended since. */
export async function readSource({ kind, file, text }: ImportSource): Promise<ReadSource> {
  if (kind === "file" && file === null) return { fault: "noFile" };
  if (kind === "paste" && text.trim() === "") return { fault: "noText" };
  const content = kind === "file" && file !== null ? file : new Blob([text]);
  if (content.size > largestFile) return { fault: "tooLarge" };
  try {
    return { file: base64(new Uint8Array(await content.arrayBuffer())) };
  } catch {
    return { fault: "unreadable" };
  }
}

/** The size of what is chosen, in bytes. */
export function sizeOf({ kind, file, text }: ImportSource): number {
  return kind === "file" ? (file?.size ?? 0) : new Blob([text]).size;
}

// As many characters at a time as a call may have arguments.
const step = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(text);
}
