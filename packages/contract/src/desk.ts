import { z } from "zod";
import { Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";
import { WorkplaceLink } from "./people.ts";
import { StoryState } from "./vocabulary.ts";

/** The first of a list, with how many there are in all. */
const firstOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: z.int() });

const DeskDraft = z.object({
  id: z.uuid(),
  title: z.string(),
  language: Language,
  /** Null for the editors' own. */
  workplace: WorkplaceLink.nullable(),
  updatedAt: Timestamp,
  /** Name of the one who saved last, or who began it. */
  updatedBy: z.string(),
  /** How many places have to be mended before it can be published. */
  missing: z.int(),
  /** It is to make the editors' story its workplace's own. */
  isClaim: z.boolean(),
  /** A moderator's note, where the story came back with one and has not been sent in since. */
  returnedWith: z.string().nullable(),
});

const DeskStory = z.object({
  slug: Slug,
  title: z.string(),
  language: Language,
  workplace: WorkplaceLink.nullable(),
  state: StoryState.exclude(["draft", "waiting"]),
  stateReason: z.string().nullable(),
  publishedAt: Timestamp,
  /** The next version, where somebody is writing one. */
  draftId: z.uuid().nullable(),
  /** May the one who asks retire it, take it away and bring it back? */
  mayDecide: z.boolean(),
});

export const Desk = z.object({
  drafts: firstOf(DeskDraft),
  /** Sent to the moderators. */
  waiting: firstOf(DeskDraft),
  /** What one's workplaces have published, whatever has become of it. */
  published: firstOf(DeskStory),
  /** For moderators: what the editors have published. */
  editorial: firstOf(DeskStory),
  tasks: z.object({
    /** People who wait for an editor's yes. */
    joinRequests: z.array(z.object({ workplace: WorkplaceLink, count: z.int() })),
    /** What readers have told of one's workplaces' stories, and nobody has handled. */
    notices: z.int(),
    /** Adoptions of one's stories that nobody has answered. */
    adoptions: z.int(),
    /** How much waits for the moderators, for them; null for others. */
    moderation: z.int().nullable(),
  }),
});
export type Desk = z.infer<typeof Desk>;

export const getMyDesk = endpoint("getMyDesk", {
  summary: "One's own desk: drafts, what waits, what is published, and what there is to do",
  feature: "drafts",
  response: Desk,
});
