import { z } from "zod";
import { EmailAddress, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { WorkplaceLink } from "./people.ts";
import { StoryLink } from "./stories.ts";

export const NoticeKind = z.enum(["wrong", "outdated", "other"]);
export type NoticeKind = z.infer<typeof NoticeKind>;

export const sendStoryNotice = endpoint("sendStoryNotice", {
  summary: "Tells a story's workplace, or the editors, that something in it is wrong or out of date",
  feature: "notices",
  params: z.object({ slug: Slug }),
  body: z.strictObject({
    kind: NoticeKind,
    text: z.string().trim().min(5).max(1000),
    /** Where an answer goes; empty for none. */
    email: z.union([z.literal(""), EmailAddress]).default(""),
  }),
  response: z.object({}),
});

const StoryNotice = z.object({
  id: z.uuid(),
  story: StoryLink,
  /** Null for the editors' own. */
  workplace: WorkplaceLink.nullable(),
  kind: NoticeKind,
  text: z.string(),
  at: Timestamp,
  /** The reader has left an address, which nobody is shown. */
  wantsAnswer: z.boolean(),
});
export type StoryNotice = z.infer<typeof StoryNotice>;

export const listStoryNotices = endpoint("listStoryNotices", {
  summary:
    "What readers have told of one's workplaces' stories, or of those that moderators answer for, and nobody has handled; the oldest first, at most 100",
  feature: "notices",
  query: z.object({ of: z.enum(["workplaces", "moderators"]).default("workplaces") }),
  response: z.object({ items: z.array(StoryNotice), total: z.int() }),
});

export const handleStoryNotice = endpoint("handleStoryNotice", {
  summary: "Marks a reader's notice as handled; an answer is mailed to a reader who has left an address",
  feature: "notices",
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ answer: z.string().trim().max(2000).default("") }),
  response: z.object({}),
});
