import type { ExchangeFormat } from "@tori/contract/tag-exchange";

export const formats = ["csv", "turtle", "jsonld"] as const satisfies readonly ExchangeFormat[];

const endings: Record<string, ExchangeFormat> = {
  csv: "csv",
  txt: "csv",
  ttl: "turtle",
  turtle: "turtle",
  jsonld: "jsonld",
  json: "jsonld",
};

/** What a file is by its name; null where the name does not tell. */
export function formatOf(fileName: string): ExchangeFormat | null {
  const ending = fileName.toLowerCase().split(".").at(-1) ?? "";
  return endings[ending] ?? null;
}
