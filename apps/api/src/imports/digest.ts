import { createHash } from "node:crypto";

/** JSON with sorted keys and no white space: the same text for the same value, however a file writes it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Digest of a story as its source has it, to see that nothing in it changed since the last import. */
export function digestOf(story: unknown): string {
  return createHash("sha256").update(canonicalJson(story)).digest("hex");
}
