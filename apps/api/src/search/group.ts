import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { closestWords } from "@tori/language/spelling";
import { wordKey } from "@tori/search/keys";
import type { Alternative, AlternativeKind, Group } from "@tori/search/plan";
import type { KnownKeys, SimilarWord } from "@tori/search/vocabulary";
import { knownAlternative, wordAlternatives } from "./alternatives.ts";

/** A word of a query before the collection is asked. */
export type Candidate = {
  word: string;
  alternatives: Alternative[];
  /** What to fall back on where the collection has none of the alternatives. */
  rest: Alternative[];
  /** The word may be the beginning of a longer one. */
  incomplete: boolean;
};

/** `corrected` is what a misspelt word was taken for. */
type MadeGroup = { group: Group; corrected: string | null };

const weights = { prefix: 0.8, folded: 0.7, spelling: 0.6 };
const sureKinds: ReadonlySet<AlternativeKind> = new Set(["word", "lemma", "part"]);

/** Keys that show that the collection has the word itself, in some form. */
export function sureKeys({ alternatives }: Candidate): string[] {
  return alternatives.filter(({ kind }) => sureKinds.has(kind)).flatMap(({ keys }) => keys.flat());
}

/** Whether a word may have been typed without its å, ä and ö. */
export function isFoldable(word: string): boolean {
  return foldWord(word) === word && /[ao]/.test(word);
}

/** Keys by which a word is looked for that was typed without å, ä and ö. */
export function foldableKeys({ word, alternatives }: Candidate): string[] {
  if (!isFoldable(word)) return [];
  return alternatives
    .filter(({ kind }) => kind === "word" || kind === "lemma")
    .flatMap(({ keys }) => keys.flat())
    .map(foldWord);
}

/**
 * Of what may stand for a word, what the collection knows. A word that it has means itself; only another one may be
 * half a word, lack its dots or be misspelt.
 */
export function groupMaker(analyzer: Analyzer, known: KnownKeys): (candidate: Candidate) => MadeGroup {
  return (candidate) => {
    const found = candidate.alternatives.flatMap((alternative) => knownAlternative(alternative, known.exact));
    const sure = found.some(({ kind }) => sureKinds.has(kind));
    const prefixed = found.some(({ kind }) => kind === "word") ? [] : prefixAlternatives(candidate, known);
    const folded = sure ? [] : foldedAlternatives(candidate, known);
    const guessed = [...found, ...prefixed, ...folded];
    const isTag = found.some(({ kind }) => kind === "tag");
    const closest = sure || isTag || prefixed.length + folded.length > 0 ? [] : closestOf(candidate, known);
    const rest = guessed.length + closest.length > 0 ? [] : knownRest(candidate, known);
    const alternatives = counted([...guessed, ...spellingAlternatives(analyzer, closest), ...rest], known);
    const documents = Math.max(0, ...alternatives.map((alternative) => alternative.documents));
    return { group: { word: candidate.word, alternatives, documents }, corrected: closest[0]?.word ?? null };
  };
}

function prefixAlternatives({ word, incomplete }: Candidate, { prefixed }: KnownKeys): Alternative[] {
  if (!incomplete) return [];
  // What was typed with its dots goes before what only looks like it without.
  const literal = prefixed.filter(({ key }) => key.startsWith(wordKey(word)));
  const keys = (literal.length > 0 ? literal : prefixed).map(({ key }) => key);
  return keys.length === 0 ? [] : [{ kind: "prefix", weight: weights.prefix, keys: [keys] }];
}

function foldedAlternatives(candidate: Candidate, known: KnownKeys): Alternative[] {
  const keys = foldableKeys(candidate).flatMap((key) => known.folded.get(key) ?? []);
  return keys.length === 0
    ? []
    : [{ kind: "folded", weight: weights.folded, keys: [keys.map(({ key }) => key)] }];
}

function closestOf({ word }: Candidate, { similar }: KnownKeys): SimilarWord[] {
  const folded = foldWord(word);
  return closestWords(folded, similar.get(folded) ?? []);
}

/** The right words in all their forms, and as parts of compounds. */
function spellingAlternatives(analyzer: Analyzer, closest: readonly SimilarWord[]): Alternative[] {
  const forms = closest
    .flatMap(({ word }) => wordAlternatives(analyzer, word))
    .filter(({ kind }) => sureKinds.has(kind))
    .flatMap((alternative) => alternative.keys.flat());
  const keys = new Set([...closest.map(({ key }) => key), ...forms]);
  return keys.size === 0 ? [] : [{ kind: "spelling", weight: weights.spelling, keys: [[...keys]] }];
}

function knownRest({ rest }: Candidate, { exact }: KnownKeys): Alternative[] {
  return rest.flatMap((alternative) => knownAlternative(alternative, exact));
}

type Counted = Alternative & { documents: number };

/** With how many documents have the commonest key of its rarest list. */
function counted(alternatives: readonly Alternative[], known: KnownKeys): Counted[] {
  const counts = new Map(known.exact);
  const others = [known.prefixed, ...known.folded.values(), ...known.similar.values()].flat();
  for (const { key, documents } of others) counts.set(key, documents);
  return alternatives.map((alternative) => {
    const lists = alternative.keys.map((list) => Math.max(...list.map((key) => counts.get(key) ?? 0)));
    return { ...alternative, documents: Math.min(...lists) };
  });
}
