import { textOfKey, wordOfKey } from "../keys.ts";
import { rarity } from "../postgres/tsquery.ts";
import { tagWord } from "./document.ts";
import type { Alternative, AlternativeKind, Group, SearchPlan } from "../plan.ts";

/** One way to put a query in words. */
export type Rewrite = {
  text: string;
  /** From 0 to 1: how much the score of a match counts beside the other rewrites'. */
  weight: number;
};

const weights = { lemmas: 1, joined: 0.95, pieces: 0.9, tag: 0.95, fewer: 0.95 };
// Which alternative stands for a word best.
const spokenKinds: readonly AlternativeKind[] = ["lemma", "word", "spelling", "folded", "prefix", "part"];
// Leaving out one of many words changes little, and every rewrite is a search.
const mostLeftOut = 6;
const mostTags = 6;
const mostPaired = 3;

/**
 * Meilisearch's `q` has no OR, so a plan becomes several queries, merged by score: the lemmas, the other lemmas of
 * words with several, compounds as their parts, two words as one, each word left out, and what tags stand for.
 */
export function rewritesOf(plan: SearchPlan): Rewrite[] {
  const { groups } = plan;
  const lemmas = groups.map((group) => spoken(group, 0));
  const others = groups.map((group) => spoken(group, 1));
  const rewrites: Rewrite[] = [
    rewrite(lemmas, weights.lemmas),
    rewrite(others, weights.lemmas),
    rewrite(groups.map(inPieces), weights.pieces),
    ...joinedRewrites(groups, lemmas),
    ...tagRewrites(groups, lemmas),
  ];
  rewrites.push(...shorterRewrites(plan, lemmas));
  return rewrites.filter(isFirst);
}

function rewrite(words: readonly string[], weight: number): Rewrite {
  return { text: words.join("").trimStart(), weight };
}

/**
 * Of three words or more each left out, and the rarest in pairs: Meilisearch does not know how rare a word is, so a
 * rewrite weighs as much as what it keeps of the query.
 */
function shorterRewrites(plan: SearchPlan, lemmas: readonly string[]): Rewrite[] {
  const { length } = plan.groups;
  if (length < 3 || length > mostLeftOut) return [];
  const rarities = plan.groups.map((group) => rarity(plan, group));
  const all = rarities.reduce((sum, each) => sum + each, 0);
  const rarest = rarities
    .map((_, index) => index)
    .toSorted((a, b) => (rarities[b] ?? 0) - (rarities[a] ?? 0))
    .slice(0, mostPaired);
  const pairs = rarest.flatMap((one, place) => rarest.slice(place + 1).map((other) => [one, other]));
  const kept = [...rarities.map((_, index) => without([...rarities.keys()], index)), ...pairs];
  return kept.map((places) => {
    const share = places.reduce((sum, place) => sum + (rarities[place] ?? 0), 0) / all;
    const words = places.toSorted((a, b) => a - b).map((place) => lemmas[place] ?? "");
    return rewrite(words, weights.fewer * Math.sqrt(share));
  });
}

/** A word of a rewrite: Meilisearch takes the last word for a beginning, unless a space follows it. */
function complete(word: string): string {
  return `${word} `;
}

function isFirst({ text }: Rewrite, index: number, all: readonly Rewrite[]): boolean {
  return text !== "" && all.findIndex((each) => each.text === text) === index;
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

/** Every tag in the place of the words that stand for it, one at a time and all at once. */
function tagRewrites(groups: readonly Group[], lemmas: readonly string[]): Rewrite[] {
  const tags = groups.map(({ alternatives }) =>
    alternatives.filter(({ kind }) => kind === "tag").flatMap(({ keys }) => keys.flat()),
  );
  const known = [...new Set(tags.flat())].slice(0, mostTags);
  const inPlace = (key: string, index: number): string => {
    if (!tags[index]?.includes(key)) return lemmas[index] ?? "";
    // A tag of several words stands where its first one stood.
    return tags.findIndex((each) => each.includes(key)) === index ? complete(tagWord(wordOfKey(key))) : "";
  };
  const all = groups.map((_, index) => {
    const [key] = tags[index] ?? [];
    return key === undefined ? (lemmas[index] ?? "") : inPlace(key, index);
  });
  const single = known.map((key) => groups.map((_, index) => inPlace(key, index)));
  return [...single, all].map((words) => rewrite(words, weights.tag)).filter(() => known.length > 0);
}

function textsOf(alternatives: readonly Alternative[], kind: AlternativeKind): string[] {
  return alternatives
    .filter((alternative) => alternative.kind === kind)
    .flatMap(({ keys }) => keys.flat())
    .map(textOfKey);
}
