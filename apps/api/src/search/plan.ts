import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { isStopWord } from "@tori/language/stop-words";
import { wordKey } from "@tori/search/keys";
import type { Alternative, Group, SearchPlan } from "@tori/search/plan";
import type { KnownKeys, Vocabulary } from "@tori/search/vocabulary";
import {
  joinedAlternatives,
  knownAlternative,
  restAlternatives,
  tagAlternative,
  wordAlternatives,
} from "./alternatives.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { type TagTerms, tagsOfWords } from "./tag-terms.ts";

export type Planner = { analyzer: Analyzer; vocabulary: Vocabulary };

export type PlannedQuery = {
  plan: SearchPlan;
  /** Words that nothing in the collection matches. */
  unknown: string[];
};

// A longer query says little more, and every group costs.
const mostGroups = 12;
const shortestPrefix = 3;

type Candidate = {
  word: string;
  alternatives: Alternative[];
  /** What to fall back on where the collection has none of the alternatives. */
  rest: Alternative[];
  incomplete: boolean;
};

/** Makes a plan of what somebody typed, with one look-up in the collection's vocabulary. */
export async function planQuery(planner: Planner, text: string, tags: TagTerms): Promise<PlannedQuery> {
  const query = parseQuery(text);
  const words = significantWords(query).slice(0, mostGroups);
  const candidates = words.map((word, index): Candidate => {
    const incomplete = query.incomplete && word === query.words.at(-1) && word.length >= shortestPrefix;
    const alternatives = candidateAlternatives(planner.analyzer, words, index);
    return { word, incomplete, alternatives, rest: restAlternatives(planner.analyzer, word) };
  });
  for (const { tagIds, from, to } of tagsOfWords(tags, planner.analyzer, words)) {
    for (const candidate of candidates.slice(from, to)) candidate.alternatives.push(tagAlternative(tagIds));
  }
  const required = query.exact.map(wordKey);
  const known = await lookUp(planner.vocabulary, candidates, required);
  const groups = candidates.map((candidate) => toGroup(candidate, known));
  const excluded = query.excluded.flatMap((word) => excludedKeys(planner.analyzer, word));
  return {
    plan: {
      documents: known.documents,
      groups: groups.filter(({ alternatives }) => alternatives.length > 0),
      required: required.filter((key) => known.exact.has(key)),
      excluded,
    },
    unknown: [
      ...groups.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word),
      ...query.exact.filter((word) => !known.exact.has(wordKey(word))),
    ],
  };
}

/** Fillers and question words are left out, unless there is nothing else to look for. */
function significantWords({ words, exact }: ParsedQuery): string[] {
  const significant = words.filter((word) => !isStopWord(word));
  return significant.length > 0 || exact.length > 0 ? significant : words;
}

function candidateAlternatives(analyzer: Analyzer, words: readonly string[], index: number): Alternative[] {
  const [before, word = "", after] = [words[index - 1], words[index], words[index + 1]];
  return [
    ...wordAlternatives(analyzer, word),
    ...(before === undefined ? [] : joinedAlternatives(analyzer, before, word)),
    ...(after === undefined ? [] : joinedAlternatives(analyzer, word, after)),
  ];
}

function lookUp(
  vocabulary: Vocabulary,
  candidates: readonly Candidate[],
  required: readonly string[],
): Promise<KnownKeys> {
  const alternatives = candidates.flatMap((candidate) => [...candidate.alternatives, ...candidate.rest]);
  const incomplete = candidates.find((candidate) => candidate.incomplete);
  return vocabulary.lookup({
    keys: [...new Set([...alternatives.flatMap(({ keys }) => keys.flat()), ...required])],
    folded: candidates.flatMap(foldableKeys),
    prefix: incomplete ? wordKey(foldWord(incomplete.word)) : null,
  });
}

/** Keys by which a word is looked for that was typed without å, ä and ö. */
function foldableKeys({ word, alternatives }: Candidate): string[] {
  if (foldWord(word) !== word || !/[ao]/.test(word)) return [];
  return alternatives
    .filter(({ kind }) => kind === "word" || kind === "lemma")
    .flatMap(({ keys }) => keys.flat())
    .map(foldWord);
}

function toGroup(candidate: Candidate, known: KnownKeys): Group {
  const found = candidate.alternatives.flatMap((alternative) => knownAlternative(alternative, known.exact));
  // A word that the collection has means itself; only another one may be half a word, or lack its dots.
  const kinds = new Set(found.map(({ kind }) => kind));
  const prefixed = kinds.has("word") ? [] : prefixAlternatives(candidate, known);
  const folded =
    kinds.has("word") || kinds.has("lemma") || kinds.has("part") ? [] : foldedAlternatives(candidate, known);
  const first = [...found, ...prefixed, ...folded];
  const rest =
    first.length > 0
      ? []
      : candidate.rest.flatMap((alternative) => knownAlternative(alternative, known.exact));
  const alternatives = [...first, ...rest];
  return { word: candidate.word, alternatives, documents: mostDocuments(alternatives, known) };
}

function prefixAlternatives({ word, incomplete }: Candidate, { prefixed }: KnownKeys): Alternative[] {
  if (!incomplete) return [];
  // What was typed with its dots goes before what only looks like it without.
  const literal = prefixed.filter(({ key }) => key.startsWith(wordKey(word)));
  const keys = (literal.length > 0 ? literal : prefixed).map(({ key }) => key);
  return keys.length === 0 ? [] : [{ kind: "prefix", weight: 0.8, keys: [keys] }];
}

function foldedAlternatives(candidate: Candidate, known: KnownKeys): Alternative[] {
  const keys = foldableKeys(candidate).flatMap((key) => known.folded.get(key) ?? []);
  return keys.length === 0 ? [] : [{ kind: "folded", weight: 0.7, keys: [keys.map(({ key }) => key)] }];
}

function mostDocuments(alternatives: readonly Alternative[], known: KnownKeys): number {
  const counts = new Map(known.exact);
  for (const entry of [...known.prefixed, ...[...known.folded.values()].flat()])
    counts.set(entry.key, entry.documents);
  const common = alternatives.map(({ keys }) =>
    Math.min(...keys.map((list) => Math.max(...list.map((key) => counts.get(key) ?? 0)))),
  );
  return Math.max(0, ...common);
}

/** The word in every form, but not as a part of others: "-koulu" does not take "koulutus" or "koulukeittiö" away. */
function excludedKeys(analyzer: Analyzer, word: string): string[] {
  return wordAlternatives(analyzer, word)
    .filter(({ kind }) => kind === "word" || kind === "lemma")
    .flatMap(({ keys }) => keys.flat());
}
