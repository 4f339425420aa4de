import { type Language, languages } from "@tori/text/language";

type ByLanguage = Partial<Record<Language, string | undefined>>;

/** A text in the page's language, or in the first other one that has it. */
export function told(
  texts: ByLanguage,
  language: Language,
): { text: string; language: Language } | undefined {
  for (const each of [language, ...languages]) {
    const text = texts[each];
    if (text) return { text, language: each };
  }
  return undefined;
}

/** The language of a name where it is not the page's: see `localized`. */
export function foreign(name: ByLanguage, language: Language): Language | undefined {
  return name[language] === undefined ? "fi" : undefined;
}
