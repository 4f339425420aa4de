import { z } from "zod";
import { Slug } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Localized } from "./language.ts";

export const TagLink = z.object({ slug: Slug, name: Localized });
export type TagLink = z.infer<typeof TagLink>;

const TermLists = z.object({ fi: z.array(z.string()), sv: z.array(z.string()), en: z.array(z.string()) });

/** A tag is a concept: one preferred label a language, synonyms, and its place among wider and narrower ones. */
export const Tag = TagLink.extend({
  /** Other words for it, those of the tags that were merged into it among them. */
  synonyms: TermLists,
  /** What it means, in the languages that somebody has said it in. */
  definition: Localized.partial(),
  /** The same concept in the General Finnish Ontology. */
  yso: z.url().nullable(),
  broader: TagLink.nullable(),
  narrower: z.array(TagLink),
  storyCount: z.int(),
});
export type Tag = z.infer<typeof Tag>;

export const listTags = endpoint("listTags", {
  summary: "Tags in use, with the number of published stories that carry each",
  feature: "tags",
  response: z.object({ items: z.array(TagLink.extend({ storyCount: z.int() })) }),
});

export const getTag = endpoint("getTag", {
  summary: "One tag: labels, synonyms, meaning, address in YSO, broader and narrower tags",
  feature: "tags",
  params: z.object({ slug: Slug }),
  response: Tag,
});

export const TagChoice = TagLink.extend({ id: z.uuid(), synonyms: z.array(z.string()) });
export type TagChoice = z.infer<typeof TagChoice>;

export const listTagChoices = endpoint("listTagChoices", {
  summary: "All tags that a story may carry, with the words that each is known by",
  feature: "tags",
  response: z.object({ items: z.array(TagChoice) }),
});
