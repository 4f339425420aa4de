/** NUL bytes, which PostgreSQL cannot hold, no text of ours has: to look for them is to look for the rest. */
export function withoutNul(words: string): string {
  return words.replaceAll("\u0000", "");
}

/** Words as they stand in the pattern of a `like` for themselves. */
export function literally(words: string): string {
  return withoutNul(words).replace(/[\\%_]/g, "\\$&");
}
