import { type Language, locales, perLanguage } from "./language.ts";

export type Forms = { one: string; other: string };

/** Writes numbers as a language does, with its mark between the thousands. */
export const numberFormatOf = perLanguage((locale) => new Intl.NumberFormat(locale));

/** A function that writes a number with its noun: `count(3, { one: "tarina", other: "tarinaa" })`. */
export function counter(language: Language): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locales[language]);
  const format = numberFormatOf(language);
  // A no-break space keeps the number with its noun.
  return (n, forms) => `${format.format(n)}\u00a0${rules.select(n) === "one" ? forms.one : forms.other}`;
}
