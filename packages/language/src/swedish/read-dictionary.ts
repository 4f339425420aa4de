/**
 * Base forms of a Hunspell dictionary (`word/FLAGS` a line, the first line a count): lower-case words of three letters
 * and more. Names are left out, for a name is seldom part of a compound.
 *
 * @throws Error when the text is no such dictionary
 */
export function readHunspellWords(text: string): Set<string> {
  const [count, ...lines] = text.split("\n");
  if (!/^\d+\s*$/.test(count ?? "")) throw new Error("not a Hunspell dictionary");
  const words = new Set<string>();
  for (const line of lines) {
    const word = line.split("/", 1)[0]?.trim() ?? "";
    if (/^\p{Ll}{3,}$/u.test(word)) words.add(word);
  }
  return words;
}
