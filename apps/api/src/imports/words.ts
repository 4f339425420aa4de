import type { z } from "zod";
import { quoted, reasonsOf } from "./reasons.ts";
import type { Report, WordCounts } from "./report.ts";
import { isObject } from "./source.ts";

/** Counts and tells what became of the organisations or tags that lie beside the stories. */
export type WordTally = {
  counts: WordCounts;
  note: (id: string, text: string) => void;
  skip: (id: string, reasons: readonly string[]) => void;
};

export function wordTally(what: "organisation" | "tag", report: Report): WordTally {
  const counts: WordCounts = { added: 0, changed: 0, unchanged: 0, "left alone": 0, skipped: 0 };
  const note = (id: string, text: string) => report({ kind: "note", label: `${what} ${id}`, text });
  return {
    counts,
    note,
    skip(id, reasons) {
      counts.skipped += 1;
      note(id, `skipped: ${reasons.join("; ")}`);
    },
  };
}

/** The well-formed ones among a file's rows, each id once; the others are told. */
export function readWords<T extends { id: string }>(
  schema: z.ZodType<T>,
  values: readonly unknown[],
  tally: WordTally,
): Map<string, T> {
  const words = new Map<string, T>();
  for (const [index, value] of values.entries()) {
    const { data, error } = schema.safeParse(value);
    if (error) tally.skip(labelOf(value, index), reasonsOf(error, value));
    else if (words.has(data.id)) tally.skip(data.id, ["the same id is in the file before"]);
    else words.set(data.id, data);
  }
  return words;
}

function labelOf(value: unknown, index: number): string {
  const id = isObject(value) ? value["id"] : undefined;
  return typeof id === "string" ? quoted(id) : `number ${index + 1}`;
}
