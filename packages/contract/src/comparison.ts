import { z } from "zod";
import { Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Story, StoryCard } from "./stories.ts";
import { SizeBand } from "./vocabulary.ts";

/** How many stories are compared at once: more have no room side by side. */
export const mostCompared = 4;

/** How many stories a person's list holds. */
export const mostSaved = 100;

/** A story whole, but for its neighbours, and how big its workplace is. */
export const ComparedStory = Story.omit({ related: true }).extend({ sizeBand: SizeBand.nullable() });
export type ComparedStory = z.infer<typeof ComparedStory>;

/** A place in a comparison. Without a story nobody has it there to read: it was taken away, or never was. */
const Compared = z.object({
  /** As it was asked for; the story itself may have another address by now. */
  slug: Slug,
  isGone: z.boolean(),
  story: ComparedStory.nullable(),
});
export type Compared = z.infer<typeof Compared>;

export const compareStories = endpoint("compareStories", {
  summary:
    "Up to four stories whole, in the order that was asked for; what cannot be read is said in its place",
  feature: "comparison",
  query: z.object({ story: z.union([z.array(Slug).max(mostCompared), Slug]).optional() }),
  response: z.object({ items: z.array(Compared) }),
});

export const SavedStory = z.object({
  /** The story's address now. */
  slug: Slug,
  savedAt: Timestamp,
  /** Null where readers no longer have it. */
  story: StoryCard.nullable(),
});
export type SavedStory = z.infer<typeof SavedStory>;

export const listSavedStories = endpoint("listSavedStories", {
  summary: "One's own list of stories to compare, the last saved first",
  feature: "comparison",
  response: z.object({ items: z.array(SavedStory) }),
});

const ofStory = z.object({ slug: Slug });

export const saveStory = endpoint("saveStory", {
  summary: "Puts a story on one's own list, which holds a hundred; one that is there stays where it is",
  feature: "comparison",
  params: ofStory,
  response: z.object({}),
});

export const removeSavedStory = endpoint("removeSavedStory", {
  summary: "Takes a story off one's own list, be it readable or not",
  feature: "comparison",
  params: ofStory,
  response: z.object({}),
});
