import type { StoryCard } from "@tori/contract/stories";
import type { Texts } from "@tori/text/fi";

type Years = Pick<StoryCard, "startedYear" | "endedYear">;

/** When the practice began and ended, as far as anyone knows; null where nobody does. */
export function yearsText({ startedYear, endedYear }: Years, texts: Texts["cards"]): string | null {
  if (startedYear !== null && endedYear !== null) return texts.years(startedYear, endedYear);
  if (startedYear !== null) return texts.since(startedYear);
  return endedYear === null ? null : texts.until(endedYear);
}
