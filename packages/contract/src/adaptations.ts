import { z } from "zod";
import { Slug } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";
import { StoryOrigin, StoryVersion } from "./stories.ts";
import { AdaptedPart, DifferenceKind, RelationKind } from "./vocabulary.ts";

const ofStory = z.object({ slug: Slug });

export const createAdaptation = endpoint("createAdaptation", {
  summary:
    "Begins a workplace's own story that is made from this one: its draft, with what may be taken over; the one that is begun already, where there is one",
  feature: "adaptations",
  params: ofStory,
  body: z.strictObject({ workplace: Slug, language: Language, kind: RelationKind }),
  response: z.object({ id: z.uuid() }),
});

export const getAdaptation = endpoint("getAdaptation", {
  summary:
    "A story that was made from another beside that one as it was then, and what its makers say of the difference",
  feature: "adaptations",
  params: ofStory,
  response: z.object({
    /** The story's address now. */
    slug: Slug,
    story: StoryVersion,
    origin: StoryOrigin.extend({
      kind: RelationKind,
      /** Null where readers no longer have the story. */
      text: StoryVersion.nullable(),
    }),
    parts: z.partialRecord(AdaptedPart, z.object({ change: DifferenceKind, why: z.string() })),
  }),
});
