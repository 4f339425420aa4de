import { z } from "zod";
import { Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Localized } from "./language.ts";
import { waitingKinds } from "./waiting-kinds.ts";

// What waits for the moderators, whatever it is.

const WaitingKind = z.enum(waitingKinds);
export type WaitingKind = z.infer<typeof WaitingKind>;

/** Minutes for which a moderator who takes a thing up is shown to the others. */
export const claimMinutes = 15;

const Claim = z.object({
  by: z.object({ id: z.uuid(), name: z.string() }),
  /** When they took it up. */
  since: Timestamp,
  until: Timestamp,
});
export type Claim = z.infer<typeof Claim>;

export const WaitingItem = z.object({
  kind: WaitingKind,
  /** Of the draft, tag, report, workplace or notice. */
  id: z.uuid(),
  /** A story's title, a tag's word, a workplace's name. */
  title: z.string(),
  workplace: z.string().nullable(),
  organisation: Localized.nullable(),
  /** Of the tag or the workplace, by which it is decided on. */
  slug: Slug.nullable(),
  since: Timestamp,
  /** Who is looking at it. */
  claim: Claim.nullable(),
  /** An appeal of one's own decision is another's to decide. */
  mayDecide: z.boolean(),
});
export type WaitingItem = z.infer<typeof WaitingItem>;

export const listWaiting = endpoint("listWaiting", {
  summary:
    "For moderators: everything that waits for them, the oldest first, at most 200 of each kind, with how many there are",
  feature: "moderation",
  response: z.object({ items: z.array(WaitingItem), counts: z.record(WaitingKind, z.int()) }),
});

const byId = z.object({ id: z.uuid() });

export const claimWaiting = endpoint("claimWaiting", {
  summary:
    "Shows the others that one is looking at a thing, for a quarter of an hour; 409 with who is, where somebody is",
  feature: "moderation",
  params: byId,
  body: z.strictObject({
    /** In place of the one who is. */
    takeOver: z.boolean().default(false),
  }),
  response: Claim.pick({ since: true, until: true }),
});

export const releaseWaiting = endpoint("releaseWaiting", {
  summary: "Leaves a thing to the others",
  feature: "moderation",
  params: byId,
  response: z.object({}),
});
