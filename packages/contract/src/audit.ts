import { z } from "zod";
import { IsoDate, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";

const Part = z.string().trim().min(2).max(100).optional();

const AuditEntry = z.object({
  id: z.uuid(),
  at: Timestamp,
  /** Who did it, by the name of today: empty when they have left, null for a visitor. */
  person: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** A thing and a verb, as `tag.merged`. */
  action: z.string(),
  /** What it was done to, with what each is called and where it is, where that is known. */
  things: z.array(
    z.object({ kind: z.string(), id: z.string(), label: z.string().nullable(), slug: z.string().nullable() }),
  ),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const listAuditEntries = endpoint("listAuditEntries", {
  summary: "For moderators: who has done what, the newest first, page by page with a cursor",
  feature: "audit",
  query: z.object({
    /** A verb, as `tag.merged`, or all of a thing, as `tag`. */
    action: z
      .string()
      .max(60)
      .regex(/^[a-z_]+(\.[a-z_]+)?$/)
      .optional(),
    person: z.uuid().optional(),
    /** A part of their name of today. */
    name: Part,
    /** Id of what it was done to. */
    thing: z.uuid().optional(),
    /** A part of what a story, a tag, a workplace, an organisation or a person is called that it was done to. */
    about: Part,
    /** Days in Finland, both included. */
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    /** `nextCursor` of the page before. */
    cursor: z
      .string()
      .max(100)
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    items: z.array(AuditEntry),
    nextCursor: z.string().nullable(),
    /** Every verb that the log has, to choose from. */
    actions: z.array(z.string()),
  }),
});
