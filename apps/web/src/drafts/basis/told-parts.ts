import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { AdaptedPart } from "@tori/contract/vocabulary";

/** Parts that are made, which one keeps or changes; the others are what one met. */
const made: readonly AdaptedPart[] = ["audience", "action", "people", "reuse"];
const met: readonly AdaptedPart[] = ["need", "results", "lessons", "effort"];
/** Of these nothing is asked: they are each story's own. */
const shownAlone = ["title", "summary"] as const;

export type ToldPart = AdaptedPart | (typeof shownAlone)[number];

export function isMade(part: AdaptedPart): boolean {
  return made.includes(part);
}

/** Is a writer asked how this differs from the story that theirs is made from? */
export function isAdaptedPart(name: DraftSectionKey): name is AdaptedPart {
  return ([...made, ...met] as readonly string[]).includes(name);
}

/** Is shown beside this section what the other story says? */
export function isToldOf(name: DraftSectionKey): name is ToldPart {
  return isAdaptedPart(name) || (shownAlone as readonly string[]).includes(name);
}
