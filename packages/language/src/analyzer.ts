import type { SplitCompound } from "./compound.ts";
import { finnishStems } from "./finnish/stem.ts";
import { formCache } from "./form-cache.ts";
import { ruleAnalysis, type Analysis, type LanguageAnalysis } from "./rule-analysis.ts";
import { snowballStem } from "./snowball.ts";
import { swedishKeys } from "./swedish/keys.ts";
import { tokens, type Token } from "./tokens.ts";

/** The languages that are analysed; the same as the contract's, on which this package does not depend. */
export type AnalyzedLanguage = "fi" | "sv" | "en";

export type Analyzer = {
  /** Changes when the keys would: what was indexed under another id has to be indexed again. */
  id: string;
  /** Takes a word as `tokens` gives it. */
  analyze: (word: string, language: AnalyzedLanguage) => Analysis;
  tokens: (text: string) => Token[];
};

// Raise when a rule changes what comes out, or when documents are made of it in another way.
const rulesVersion = 4;
const cachedForms = 40_000;

/**
 * An analyzer by rules and Snowball, which needs no dictionary. Compounds are cut where a splitter is given.
 *
 * @param finnish another way for Finnish, as a dictionary's; its name becomes part of the id
 */
export function createAnalyzer(
  splitters: Partial<Record<AnalyzedLanguage, SplitCompound>> = {},
  finnish?: { name: string; analyze: LanguageAnalysis },
): Analyzer {
  const languages = {
    fi: formCache(cachedForms, finnish?.analyze ?? ruleAnalysis(finnishKeys, splitters.fi)),
    sv: formCache(cachedForms, ruleAnalysis(swedishKeys, splitters.sv)),
    en: formCache(
      cachedForms,
      ruleAnalysis((word) => [snowballStem(word, "en")], splitters.en),
    ),
  };
  const split = Object.keys(splitters).toSorted();
  return {
    id: [`rules${rulesVersion}`, ...split, ...(finnish ? [finnish.name] : [])].join("-"),
    analyze: (word, language) => languages[language](word),
    tokens,
  };
}

/** Snowball and our own stems together: each finds forms that the other misses. */
export function finnishKeys(word: string): string[] {
  return [...new Set([snowballStem(word, "fi"), ...finnishStems(word)])];
}
