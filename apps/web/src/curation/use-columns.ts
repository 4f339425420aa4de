import { useSyncExternalStore } from "react";

/** Columns beyond name, state and number of stories, for which there is room on a wide screen only. */
export type WordColumn = "synonyms" | "hidden" | "broader";

const all: readonly WordColumn[] = ["synonyms", "hidden", "broader"];
const few: readonly WordColumn[] = ["broader"];
const none: readonly WordColumn[] = [];

const wide = "(width >= 64rem)";
const middle = "(width >= 45rem)";

/**
 * The columns that the window has room for. The rest is in the opened rows; hidden by styles alone, columns would still
 * take their share of the table where an opened row spans them.
 */
export function useColumns(): readonly WordColumn[] {
  return useSyncExternalStore(noticeWidth, shownColumns, () => all);
}

function shownColumns(): readonly WordColumn[] {
  if (matchMedia(wide).matches) return all;
  return matchMedia(middle).matches ? few : none;
}

function noticeWidth(notice: () => void): () => void {
  const queries = [wide, middle].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", notice);
  return () => {
    for (const query of queries) query.removeEventListener("change", notice);
  };
}
