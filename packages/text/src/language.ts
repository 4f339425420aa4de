/** Languages of the screens, in the order in which people see them. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words: a reader looks for the one that they can read. */
export const ownNames: Record<Language, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** Finnish and Swedish as they are written in Finland; English as the EU's offices write it. */
export const locales: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** A function that gives what `make` has made for a language, once: Intl's parts take longer to make than to use. */
export function perLanguage<T>(make: (locale: string, language: Language) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => (made[language] ??= make(locales[language], language));
}

/** The order of the alphabet in a language. */
export const collatorOf = perLanguage((locale) => new Intl.Collator(locale));

/** The language of an address (its first part), or undefined when it names none of ours. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = pathname.split("/")[1];
  return languages.find((language) => language === first);
}

/** A name in the reader's language; English falls back to Finnish where no English name is known. */
export function localized(
  name: { fi: string; sv: string; en?: string | undefined },
  language: Language,
): string {
  return name[language] ?? name.fi;
}
