import type { Language } from "./language.ts";
import { type Vocabulary, addVocabulary, paths } from "./paths.ts";

// Pages that a story leads to on its way home. The search does not know them: its first load has a limit.

const words = {
  fi: { comparison: "vertailu", adapt: "sovella", differences: "erot", reuseFeed: "kayttoonotot.xml" },
  sv: { comparison: "jamforelse", adapt: "tillampa", differences: "skillnader", reuseFeed: "anvandning.xml" },
  en: { comparison: "comparison", adapt: "adapt", differences: "differences", reuseFeed: "reuse.xml" },
} satisfies Vocabulary;

addVocabulary(words);

/** What stories are called in the query of a comparison; the page understands every language's word. */
export const comparedAs: Record<Language, string> = { fi: "tarina", sv: "berattelse", en: "story" };

export type ReusePaths = ReturnType<typeof pathsIn>;

/** Addresses of these pages: `reusePaths.fi.comparison(["a", "b"])`. */
export const reusePaths: Record<Language, ReusePaths> = {
  fi: pathsIn("fi"),
  sv: pathsIn("sv"),
  en: pathsIn("en"),
};

function pathsIn(language: Language) {
  const { front, story } = paths[language];
  const { comparison, adapt, differences, reuseFeed } = words[language];
  return {
    /** Stories side by side, by their slugs. */
    comparison: (slugs: readonly string[] = []) =>
      [
        `${front}/${comparison}`,
        slugs.map((slug) => `${comparedAs[language]}=${encodeURIComponent(slug)}`).join("&"),
      ]
        .filter(Boolean)
        .join("?"),
    /** Where one's own story begins that is made from this one. */
    adapt: (slug: string) => `${story(slug)}/${adapt}`,
    /** A story beside the one that it was made from. */
    differences: (slug: string) => `${story(slug)}/${differences}`,
    /** Atom feed of what has lately been taken into use. */
    reuseFeed: `${front}/${reuseFeed}`,
  };
}
