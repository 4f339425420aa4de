import { isStopWord } from "@tori/language/stop-words";

/** Words without fillers and question words, unless there are no others; of queries and of tags' labels alike. */
export function significantWords(words: readonly string[]): string[] {
  const significant = words.filter((word) => !isStopWord(word));
  return significant.length > 0 ? significant : [...words];
}
