import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import { lemmaKey, partKey, tagKey, wordKey } from "@tori/search/keys";
import type { Alternative } from "@tori/search/plan";

const analyzedLanguages: readonly AnalyzedLanguage[] = ["fi", "sv", "en"];

// How much a match counts by how it came about.
const weights = { word: 1, lemma: 1, tag: 1, joined: 0.95, part: 0.7, root: 0.6, pieces: 0.5, rest: 0.3 };

/** What a word of a query may be found by, in every language at once: nobody says in which one they search. */
export function wordAlternatives(analyzer: Analyzer, word: string): Alternative[] {
  const found: Alternative[] = [{ kind: "word", weight: weights.word, keys: [[wordKey(word)]] }];
  for (const language of analyzedLanguages) {
    const { lemmas, parts, segments } = analyzer.analyze(word, language);
    found.push(
      { kind: "lemma", weight: weights.lemma, keys: [lemmas.map((lemma) => lemmaKey(language, lemma))] },
      { kind: "part", weight: weights.part, keys: [lemmas.map((lemma) => partKey(language, lemma))] },
    );
    if (segments.length > 1) {
      const pieces = segments.map(({ keys }) =>
        keys.flatMap((key) => [lemmaKey(language, key), partKey(language, key)]),
      );
      found.push({ kind: "pieces", weight: weights.pieces, keys: pieces });
    } else if (parts.length > 0) {
      const keys = parts.flatMap((part) => [lemmaKey(language, part), partKey(language, part)]);
      found.push({ kind: "part", weight: weights.root, keys: [keys] });
    }
  }
  return found;
}

/**
 * What is left of a compound that nothing else of is known: neighbouring parts of it, and its last part, which says
 * what kind of thing it is.
 */
export function restAlternatives(analyzer: Analyzer, word: string): Alternative[] {
  return analyzedLanguages.flatMap((language): Alternative[] => {
    const { segments } = analyzer.analyze(word, language);
    if (segments.length < 2) return [];
    const runs = [
      // What stands first alone says little: of a "moottorikelkka", "moottori" is another thing.
      ...(segments.length > 2 ? [word.slice(0, segments.at(-1)?.start)] : []),
      word.slice(segments[0]?.end),
    ];
    const lemmas = runs.flatMap((run) => analyzer.analyze(run, language).lemmas);
    const keys = lemmas.flatMap((lemma) => [lemmaKey(language, lemma), partKey(language, lemma)]);
    return [{ kind: "pieces", weight: weights.rest, keys: [keys] }];
  });
}

/** Two neighbours as one compound: "ruoka hävikki" is also looked for as "ruokahävikki". */
export function joinedAlternatives(analyzer: Analyzer, first: string, second: string): Alternative[] {
  return wordAlternatives(analyzer, first + second)
    .filter(({ kind }) => kind === "lemma")
    .map(({ keys }) => ({ kind: "joined", weight: weights.joined, keys }));
}

export function tagAlternative(tagIds: readonly string[]): Alternative {
  return { kind: "tag", weight: weights.tag, keys: [tagIds.map(tagKey)] };
}

/** The alternative with the keys that the collection knows, or none where some list would be empty. */
export function knownAlternative(
  alternative: Alternative,
  known: ReadonlyMap<string, number>,
): Alternative[] {
  const keys = alternative.keys.map((list) => list.filter((key) => known.has(key)));
  return keys.every((list) => list.length > 0) ? [{ ...alternative, keys }] : [];
}
