import { type Language, languages } from "@tori/text/language";

/** What a file tells of a tag, as a spreadsheet's columns are named. */
export const columns: readonly string[] = [
  "slug",
  "state",
  ...languages,
  ...languages.map((language) => `${language}_synonyms`),
  ...languages.map((language) => `${language}_hidden`),
  ...languages.map((language) => `${language}_definition`),
  "broader",
  "merged_into",
  "yso",
  "reason",
];

export type NamedPart = "preferred" | "synonyms" | "hidden" | "definition";

/** The language and the part of a column that there is one of in each language. */
export function partOf(column: string): { language: Language; part: NamedPart } | null {
  const [first = "", part = "preferred"] = column.split("_");
  const language = languages.find((each) => each === first);
  return language ? { language, part: part as NamedPart } : null;
}

/** The column of what the API names by its path: `labels.fi.synonyms.0` is of `fi_synonyms`. */
export function columnOf(path: string): string {
  const [group, language, part] = path.split(".");
  if (group === "labels") return part === "preferred" ? `${language}` : `${language}_${part}`;
  if (group === "definition") return `${language}_definition`;
  return group === "mergedInto" ? "merged_into" : path;
}
