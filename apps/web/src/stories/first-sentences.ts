/** Shorter than this, a first sentence tells little without the next. */
const enough = 60;

/** The beginning of a text: whole sentences up to about a line or two. */
export function firstSentences(text: string): string {
  const [paragraph = ""] = text.split("\n");
  // A sentence ends where a capital or a digit follows; "n. 20" and "esim. koulu" do not end one.
  for (const { index } of paragraph.matchAll(/(?<=\p{L}{3}|[\d)%€”"])[.!?](?=\s+[\p{Lu}\d])/gu))
    if (index >= enough) return paragraph.slice(0, index + 1);
  return paragraph;
}
