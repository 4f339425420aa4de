import { useLanguage } from "../platform/language-context.tsx";
import { partOf } from "./columns.ts";

/** What a column holds, as the rest of the workbench calls it. */
export function useColumnName(): (column: string) => string {
  const { curation, common } = useLanguage().texts;
  const { fields, table, details } = curation;
  const others: Record<string, string> = {
    state: table.columns.state,
    broader: fields.broader,
    merged_into: details.mergedInto,
    yso: fields.yso,
    reason: details.reason,
  };
  return (column) => {
    const named = partOf(column);
    if (named) return `${fields[named.part]} (${common.languageNames[named.language]})`;
    return others[column] ?? column;
  };
}
