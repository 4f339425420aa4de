import { nounEndings, particles, possessives, stemEndings, verbEndings } from "./endings.ts";
import { gradation } from "./gradation.ts";
import { applyAll, applyFirst } from "./rules.ts";

/**
 * Stems of a lower-case Finnish word by rules alone, without a dictionary: the likeliest one first, then those of
 * other readings (a noun's form that looks like a verb's, or a base form). Never empty, each at least 3 letters
 * unless the word is shorter.
 */
export function finnishStems(word: string): string[] {
  const bare = applyFirst(word, particles);
  if (bare === word) return readings(word);
  // "koulukin" is "koulu" too, but "hävikin" is of "hävikki".
  return [...new Set([...readings(bare), ...readings(word)])];
}

function readings(word: string): string[] {
  const plain = applyFirst(word, possessives);
  if (plain.length <= 3 || /\d/.test(plain)) return [plain];
  const noun = stemKey(applyFirst(plain, nounEndings));
  const likeliest = stemKey(verbStem(plain) ?? applyFirst(plain, nounEndings));
  const first = likeliest.length >= 3 ? likeliest : plain;
  return [...new Set([first, noun, stemKey(plain)])].filter((stem) => stem.length >= 3);
}

function verbStem(word: string): string | undefined {
  // -uus is a noun's: "uutuuteen" is no verb.
  if (word.length < 6) return undefined;
  const ending = verbEndings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  const stem = ending && word.slice(0, -ending.length);
  return stem && !/uus|yys/u.test(word) ? stem : undefined;
}

function stemKey(stem: string): string {
  const whole = applyAll(stem, stemEndings);
  const bare = whole.replace(/^(..+?)[aeiouyäöå]+$/u, "$1");
  // "työ" would be "ty", which is nothing.
  return bare.length < 3 ? whole : applyFirst(bare, gradation);
}
