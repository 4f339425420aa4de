import { snowballStem } from "../snowball.ts";

/** Snowball's stem, and one without the neuter's article, which Snowball leaves on: "arbetslivet", "arbetsliv". */
export function swedishKeys(word: string): string[] {
  const stem = snowballStem(word, "sv");
  const neuter = /^(.{4,}[^aeiouyåäöh])ets?$/u.exec(word)?.[1];
  return neuter === undefined ? [stem] : [...new Set([stem, snowballStem(neuter, "sv")])];
}
