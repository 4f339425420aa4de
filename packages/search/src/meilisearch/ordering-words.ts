import { wordKey } from "../keys.ts";
import type { Alternative, Group } from "../plan.ts";
import { searchWord } from "./document.ts";
import { everyWord } from "./settings.ts";

/**
 * The words by which Meilisearch puts what passes a filter in a rough order, as its `q`: it has no OR, so a word of the
 * query is the commonest of what may stand for it, and a tag's comes besides. It leaves out words from the end until a
 * document has the rest, so the first is one that every document has, then the rarest; only the last may be incomplete.
 */
export function orderingWords(groups: readonly Group[]): string {
  const ordered = groups.toSorted(
    (a, b) => Number(isOpen(a)) - Number(isOpen(b)) || a.documents - b.documents,
  );
  const open = ordered.findLast(isOpen);
  const complete = ordered.filter((group) => group !== open);
  const words = [everyWord, ...complete.flatMap(commonest), ...groups.flatMap(tags)];
  return [...new Set(words), open?.word ?? ""].join(" ");
}

/** Meilisearch goes on with it as it was typed, unless the collection has it with other letters only. */
function isOpen({ word, alternatives }: Group): boolean {
  return alternatives.some(({ kind, keys }) => kind === "prefix" && keys[0]?.[0]?.startsWith(wordKey(word)));
}

/** The words of the commonest alternative; of a compound that is known by its parts, these. A tag's where nothing else is known. */
function commonest(group: Group): string[] {
  const [best] = group.alternatives
    .filter(({ kind }) => kind !== "tag")
    .toSorted((a, b) => (b.documents ?? 0) - (a.documents ?? 0));
  return best ? firstWords(best) : tags(group);
}

function tags({ alternatives }: Group): string[] {
  return alternatives.filter(({ kind }) => kind === "tag").flatMap(firstWords);
}

function firstWords({ keys }: Alternative): string[] {
  return keys.flatMap(([key]) => (key === undefined ? [] : [searchWord(key)]));
}
