import { z } from "zod";
import { IsoDate } from "./common.ts";
import { TagFacts, TagTerm } from "./curation.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";

/** How often something must have been asked for in vain before anybody sees it: what one person alone asks is theirs. */
export const fewestMisses = 3;

export const listMissedSearches = endpoint("listMissedSearches", {
  summary:
    "For moderators: what was searched for in vain within a year, the most often asked first, at most 200",
  feature: "missed-searches",
  query: z.object({
    /** aside: those that moderators have set aside. */
    state: z.enum(["open", "aside"]).default("open"),
  }),
  response: z.object({
    items: z.array(
      z.object({
        /** In lower case, without what is between words. */
        words: z.string(),
        searches: z.int(),
        lastAsked: IsoDate,
        /** Tags that may be meant, the likeliest first. */
        similar: z.array(z.uuid()),
      }),
    ),
  }),
});

export const decideMissedSearch = endpoint("decideMissedSearch", {
  summary: "Makes words that found nothing a term of a tag, or a tag of their own, or sets them aside",
  feature: "missed-searches",
  body: z.strictObject({
    /** As the list has them. */
    words: z.string().max(100),
    decision: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.enum(["synonym", "hidden"]),
        tag: z.uuid(),
        language: Language,
        /** The term as it is to be written, with its capital letters and hyphens. */
        label: TagTerm,
      }),
      z.strictObject({
        kind: z.literal("tag"),
        tag: TagFacts,
        /** Stories that get it at once, for the next search to find them. */
        stories: z.array(z.uuid()).max(1000).default([]),
      }),
      z.strictObject({ kind: z.literal("aside") }),
      /** Takes back that they were set aside. */
      z.strictObject({ kind: z.literal("open") }),
    ]),
  }),
  response: z.object({ tag: z.uuid().nullable() }),
});
