import { textOfKey } from "../keys.ts";
import type { Alternative, AlternativeKind, Group, SearchPlan } from "../plan.ts";

/** One way to put a query in words. */
export type Rewrite = {
  text: string;
  /** From 0 to 1: how much the score of a match counts beside the other rewrites'. */
  weight: number;
  /** Only among documents with one of these keys. */
  keys: readonly string[];
};

const weights = { lemmas: 1, joined: 0.95, pieces: 0.9, tag: 0.85, fewer: 0.8 };
// Which alternative stands for a word best.
const spokenKinds: readonly AlternativeKind[] = ["lemma", "word", "spelling", "folded", "prefix", "part"];
// Leaving out one of many words changes little, and every rewrite is a search.
const mostLeftOut = 6;

/**
 * Meilisearch's `q` has no OR, so a plan becomes several queries, merged by score: the lemmas, the other lemmas of
 * words with several, compounds as their parts, two words as one, each word left out, and what tags stand for.
 */
export function rewritesOf({ groups }: SearchPlan): Rewrite[] {
  const lemmas = groups.map((group) => spoken(group, 0));
  const others = groups.map((group) => spoken(group, 1));
  const rewrites: Rewrite[] = [
    rewrite(lemmas, weights.lemmas),
    rewrite(others, weights.lemmas),
    rewrite(groups.map(inPieces), weights.pieces),
    ...joinedRewrites(groups, lemmas),
    ...groups.flatMap((group, index) => tagRewrites(group, without(lemmas, index))),
  ];
  if (groups.length >= 3 && groups.length <= mostLeftOut) {
    rewrites.push(...lemmas.map((_, index) => rewrite(without(lemmas, index), weights.fewer)));
  }
  return rewrites.filter(isFirst);
}

function rewrite(words: readonly string[], weight: number, keys: readonly string[] = []): Rewrite {
  const text = words.join("").trimStart();
  return { text, weight, keys };
}

/** A word of a rewrite: Meilisearch takes the last word for a beginning, unless a space follows it. */
function complete(word: string): string {
  return `${word} `;
}

function isFirst({ text, keys }: Rewrite, index: number, all: readonly Rewrite[]): boolean {
  const first = all.findIndex((each) => each.text === text && each.keys.join(" ") === keys.join(" "));
  return first === index && (text !== "" || keys.length > 0);
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

/** The word that a group is looked for by; `nth` chooses among its lemmas, as far as there are several. */
function spoken(group: Group, nth: number): string {
  const { word, alternatives } = group;
  for (const kind of spokenKinds) {
    const texts = [...new Set(textsOf(alternatives, kind))];
    if (kind === "prefix" && texts[0]?.startsWith(word)) return word;
    if (texts.length > 0) return complete(texts[Math.min(nth, texts.length - 1)] ?? "");
  }
  const pieces = alternatives.find(({ kind }) => kind === "pieces");
  return pieces ? piecesText(pieces) : "";
}

function piecesText({ keys }: Alternative): string {
  return complete(keys.map(([first = ""]) => textOfKey(first)).join(" "));
}

/** The parts of a compound; another word as it is. */
function inPieces(group: Group): string {
  const pieces = group.alternatives.find(({ kind }) => kind === "pieces");
  return pieces ? piecesText(pieces) : spoken(group, 0);
}

/** Neighbours that are found as one compound. */
function joinedRewrites(groups: readonly Group[], lemmas: readonly string[]): Rewrite[] {
  return groups.flatMap((group, index) => {
    const next = new Set(textsOf(groups[index + 1]?.alternatives ?? [], "joined"));
    const compound = textsOf(group.alternatives, "joined").find((text) => next.has(text));
    if (compound === undefined) return [];
    return [
      rewrite([...lemmas.slice(0, index), complete(compound), ...lemmas.slice(index + 2)], weights.joined),
    ];
  });
}

/** The other words, among the stories that have the tag that this one stands for. */
function tagRewrites({ alternatives }: Group, others: readonly string[]): Rewrite[] {
  const ids = alternatives.filter(({ kind }) => kind === "tag").flatMap(({ keys }) => keys.flat());
  return ids.length === 0 ? [] : [rewrite(others, weights.tag, ids)];
}

function textsOf(alternatives: readonly Alternative[], kind: AlternativeKind): string[] {
  return alternatives
    .filter((alternative) => alternative.kind === kind)
    .flatMap(({ keys }) => keys.flat())
    .map(textOfKey);
}
