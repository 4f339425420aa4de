import { findPersonalData } from "@tori/contract/personal-data";
import { tokens } from "@tori/language/tokens";

// A longer text is a question or something pasted: it makes no synonym, and may well tell of a person.
const mostLetters = 60;
const mostWords = 6;

// Personal identity codes, telephone numbers, bank accounts, e-mail addresses and links.
const personal = /@|:\/\/|\d(?:[\s()./+-]*\d){4}|\d{6}[-+A-Y]\d/i;

/** What of a search is kept when it finds nothing: its words, however they were written; null where nothing may be. */
export function missedWords(text: string): string | null {
  const plain = text.normalize("NFKC");
  if (text.length > mostLetters || personal.test(plain) || findPersonalData(plain).length > 0) return null;
  const words = wordsOf(text);
  return words.length === 0 || words.length > mostWords ? null : words.join(" ");
}

/** The words of any text, as they would be kept. */
export function plainWords(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}
