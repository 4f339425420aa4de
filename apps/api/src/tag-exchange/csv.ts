import type { ImportFault } from "@tori/contract/tag-exchange";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { Problem, type Message } from "../platform/problem.ts";
import type { ExchangedTag, ReadFile, ReadTag } from "./model.ts";

const languages = ["fi", "sv", "en"] as const;

const csvColumns = [
  "slug",
  "state",
  ...languages,
  ...languages.map((language) => `${language}_synonyms` as const),
  ...languages.map((language) => `${language}_hidden` as const),
  ...languages.map((language) => `${language}_definition` as const),
  "broader",
  "merged_into",
  "yso",
  "reason",
] as const;
type Column = (typeof csvColumns)[number];

/** A line a tag, in UTF-8 with a mark that spreadsheets know it by. */
export function toCsv(tags: readonly ExchangedTag[]): string {
  const rows = tags.map((tag) => csvColumns.map((column) => guard(cellOf(tag, column))));
  return `\ufeff${stringify([[...csvColumns], ...rows])}`;
}

function cellOf(tag: ExchangedTag, column: Column): string {
  const [first = "", part] = column.split("_");
  const language = languages.find((each) => each === first);
  if (language) {
    if (part === undefined) return tag.labels[language].preferred ?? "";
    if (part === "definition") return tag.definition[language];
    return joinList(tag.labels[language][part === "hidden" ? "hidden" : "synonyms"]);
  }
  if (column === "merged_into") return tag.mergedInto ?? "";
  return tag[column as "slug" | "state" | "broader" | "yso" | "reason"] ?? "";
}

/** `place` is the line. @throws Problem `invalid_input` of the file, where it is no CSV with the columns of ours */
export function fromCsv(text: string): ReadFile {
  const rows = readRows(text);
  const columns = (rows.shift()?.record ?? []).map((name) => name.trim().toLowerCase());
  const known = new Set<string>(csvColumns);
  const faults = columns
    .filter((name) => name !== "" && !known.has(name))
    .map((value): ImportFault => ({ place: "1", code: "unknown_column", value }));
  if (!columns.includes("slug") && !columns.includes("fi"))
    throw fileProblem(({ refusals }) => refusals.files.columns);
  const tags = rows.map(({ record, line }) => {
    const cells = new Map(columns.map((name, index) => [name, unguard(record[index] ?? "").trim()]));
    return toReadTag(cells, String(line));
  });
  return { tags, faults, ignored: 0 };
}

type Row = { record: string[]; line: number };

function readRows(text: string): Row[] {
  const [head = ""] = text.split(/\r?\n/, 1);
  // Spreadsheets of Finland write semicolons.
  const delimiter = (head.match(/;/g)?.length ?? 0) > (head.match(/,/g)?.length ?? 0) ? ";" : ",";
  try {
    const options = { delimiter, info: true, skip_empty_lines: true, relax_column_count_less: true } as const;
    const rows: unknown = parse(text, { ...options, skip_records_with_empty_values: true });
    const read = rows as { record: string[]; info: { lines: number } }[];
    return read.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    throw fileProblem(({ refusals }) => refusals.files.csvLine(line));
  }
}

export function fileProblem(message: Message): Problem {
  return new Problem("invalid_input", { detail: message, fields: [{ field: "file", message }] });
}

/** A column that is not there says nothing, an empty cell says that there is nothing. */
function toReadTag(cells: ReadonlyMap<string, string>, place: string): ReadTag {
  const tag: ReadTag = { place, slug: cells.get("slug") || null, labels: {}, definition: {} };
  for (const language of languages) {
    const [name, synonyms, hidden] = [
      cells.get(language),
      cells.get(`${language}_synonyms`),
      cells.get(`${language}_hidden`),
    ];
    tag.labels[language] = {
      ...(name === undefined ? {} : { preferred: name || null }),
      ...(synonyms === undefined ? {} : { synonyms: splitList(synonyms) }),
      ...(hidden === undefined ? {} : { hidden: splitList(hidden) }),
    };
    const definition = cells.get(`${language}_definition`);
    if (definition !== undefined) tag.definition[language] = definition;
  }
  const [state, broader, mergedInto, yso, reason] = [
    cells.get("state"),
    cells.get("broader"),
    cells.get("merged_into"),
    cells.get("yso"),
    cells.get("reason"),
  ];
  if (state) tag.state = state.toLowerCase();
  if (broader !== undefined) tag.broader = broader || null;
  if (mergedInto !== undefined) tag.mergedInto = mergedInto || null;
  if (yso !== undefined) tag.yso = yso || null;
  if (reason !== undefined) tag.reason = reason;
  return tag;
}

// Terms of a list have bars between; a bar within one, and a backslash, have a backslash before them.

function joinList(terms: readonly string[]): string {
  return terms.map((term) => term.replace(/[\\|]/g, "\\$&")).join(" | ");
}

function splitList(cell: string): string[] {
  return [...cell.matchAll(/(?:\\.|[^\\|])+/gs)]
    .map(([term]) => term.replace(/\\(.)/gs, "$1").trim())
    .filter((term) => term !== "");
}

// A spreadsheet runs a cell that begins so as a formula, whoever wrote it (OWASP, CSV injection). An apostrophe before
// it keeps it text; so has every apostrophe that stood there already.
const formula = /^'*[=+\-@\t\r]/;

function guard(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
