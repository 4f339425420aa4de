import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { isStopWord } from "@tori/language/stop-words";
import { wordKey } from "@tori/search/keys";
import type { Alternative, SearchPlan } from "@tori/search/plan";
import type { KnownKeys, Vocabulary } from "@tori/search/vocabulary";
import { joinedAlternatives, restAlternatives, tagAlternative, wordAlternatives } from "./alternatives.ts";
import { correctedQuery } from "./corrected-query.ts";
import { type Candidate, foldableKeys, groupMaker, sureKeys } from "./group.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { isQuotedKnown, quotedKeys, quotedLookup, storiesByPhrases } from "./quoted.ts";
import { significantWords } from "./significant-words.ts";
import { type TagTerms, tagsOfWords } from "./tag-terms.ts";

export type Planner = { analyzer: Analyzer; vocabulary: Vocabulary };

export type PlannedQuery = {
  plan: SearchPlan;
  /** Words that nothing in the collection matches. */
  unknown: string[];
  /** The query with its misspelt words as they were taken; a word in quotation marks is never taken for another. */
  corrected: string | null;
};

export type PlanOptions = {
  tags: TagTerms;
  /** No word is taken for another. */
  exact?: boolean;
};

// A longer query says little more, and every group costs.
const mostGroups = 12;
const shortestPrefix = 3;

/** Makes a plan of what somebody typed, with one look-up in the collection's vocabulary, and one more for phrases. */
export async function planQuery(
  planner: Planner,
  text: string,
  { tags, exact = false }: PlanOptions,
): Promise<PlannedQuery> {
  const query = parseQuery(text);
  const words = wordsToFind(query).slice(0, mostGroups);
  const candidates = words.map((word, index): Candidate => {
    const incomplete = query.incomplete && word === query.words.at(-1) && word.length >= shortestPrefix;
    const alternatives = candidateAlternatives(planner.analyzer, words, index);
    return { word, incomplete, alternatives, rest: restAlternatives(planner.analyzer, word) };
  });
  for (const { tagIds, from, to } of tagsOfWords(tags, planner.analyzer, words)) {
    for (const candidate of candidates.slice(from, to)) candidate.alternatives.push(tagAlternative(tagIds));
  }
  const known = await lookUp(planner.vocabulary, candidates, { quoted: quotedLookup(query), exact });
  const required = query.exact.map((word) => quotedKeys(word, known));
  const made = candidates.map(groupMaker(planner.analyzer, known));
  const groups = made.map(({ group }) => group);
  const excluded = query.excluded.flatMap((word) => excludedKeys(planner.analyzer, word));
  return {
    plan: {
      documents: known.documents,
      groups: groups.filter(({ alternatives }) => alternatives.length > 0),
      // A quoted word is wanted as it is: where no story has it, none is found.
      required,
      excluded,
      ...(await storiesByPhrases(planner.vocabulary, query, known)),
    },
    corrected: correctedQuery(
      text,
      query.places,
      made.flatMap(({ group, corrected }) =>
        corrected === null ? [] : [{ word: group.word, to: corrected }],
      ),
    ),
    unknown: [
      ...groups.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word),
      ...query.exact.filter((word) => !isQuotedKnown(word, known)),
    ],
  };
}

/** Fillers are words to look for where nothing else is: not beside quoted words. */
function wordsToFind({ words, exact }: ParsedQuery): string[] {
  return exact.length > 0 ? words.filter((word) => !isStopWord(word)) : significantWords(words);
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
  { quoted, exact }: { quoted: { keys: string[]; folded: string[] }; exact: boolean },
): Promise<KnownKeys> {
  const alternatives = candidates.flatMap((candidate) => [...candidate.alternatives, ...candidate.rest]);
  const incomplete = candidates.find((candidate) => candidate.incomplete);
  return vocabulary.lookup({
    keys: [...new Set([...alternatives.flatMap(({ keys }) => keys.flat()), ...quoted.keys])],
    folded: [...candidates.flatMap(foldableKeys), ...quoted.folded],
    prefix: incomplete ? wordKey(foldWord(incomplete.word)) : null,
    unsure: exact
      ? []
      : candidates.map((candidate) => ({ folded: foldWord(candidate.word), keys: sureKeys(candidate) })),
  });
}

/** The word in every form, but not as a part of others: "-koulu" does not take "koulutus" or "koulukeittiö" away. */
function excludedKeys(analyzer: Analyzer, word: string): string[] {
  return wordAlternatives(analyzer, word)
    .filter(({ kind }) => kind === "word" || kind === "lemma")
    .flatMap(({ keys }) => keys.flat());
}
