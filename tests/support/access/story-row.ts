import type { StoryState } from "@tori/contract/vocabulary";

/** By the story's state, a status for each caller in the order of `callerNames`. */
export type StoryRow = Record<StoryState, string>;

/** The state makes no difference. */
export function always(statuses: string): StoryRow {
  return {
    draft: statuses,
    waiting: statuses,
    published: statuses,
    retired: statuses,
    unpublished: statuses,
    hidden: statuses,
  };
}
