import type { Language } from "./language.ts";
import { type Vocabulary, addVocabulary, paths } from "./paths.ts";

// Pages that a story leads to on its way home. The search does not know them: its first load has a limit.

const words = {
  fi: { comparison: "vertailu" },
  sv: { comparison: "jamforelse" },
  en: { comparison: "comparison" },
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
  return {
    /** Stories side by side, by their slugs; anything else in the query comes after them. */
    comparison: (slugs: readonly string[] = [], more: Record<string, string> = {}) => {
      const asked = slugs.map((slug): [string, string] => [comparedAs[language], slug]);
      const query = new URLSearchParams([...asked, ...Object.entries(more)]).toString();
      return `${paths[language].front}/${words[language].comparison}${query && `?${query}`}`;
    },
  };
}
