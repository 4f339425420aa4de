import { Slug } from "@tori/contract/common";
import { Language } from "@tori/contract/language";
import { RelationKind, Sector, StoryStatus } from "@tori/contract/vocabulary";
import { z } from "zod";
import { line, paragraphs } from "./texts.ts";

const Year = z.int().min(1900).max(2100).nullable();
const Section = paragraphs(20_000);

/** A list without doubles. */
function distinct<T extends z.ZodType>(item: T, min: number, max: number) {
  return z
    .array(item)
    .min(min)
    .max(max)
    .refine((list) => new Set(list).size === list.length, "names the same twice");
}

const Source = z.strictObject({
  title: line(500),
  url: z
    .url({ protocol: /^https?$/, error: "is not a web address (http or https)" })
    .max(2000)
    .nullable(),
});

const BasedOn = z.strictObject({ slug: Slug, kind: RelationKind });

/** A story in a file to import, in the shape of the starter data. */
export const StorySource = z
  .strictObject({
    slug: Slug,
    language: Language,
    title: line(120),
    summary: line(300),
    publisher: z.literal("editorial", "must be editorial: a workplace publishes its stories itself"),
    licence: z.literal("CC-BY-4.0"),
    organisationId: Slug,
    aboutOrganisationId: Slug,
    successor: Slug.optional(),
    workplace: line(200).nullable(),
    sectors: distinct(Sector, 1, 3),
    practices: distinct(Slug, 1, 3),
    tags: distinct(Slug, 2, 6),
    status: z.strictObject({
      now: StoryStatus,
      checked: z.literal(false, "must be false: an import confirms nothing"),
      note: line(1000).optional(),
    }),
    startedYear: Year,
    endedYear: Year,
    sections: z.strictObject({
      need: Section,
      action: Section,
      people: Section.optional(),
      results: Section,
      lessons: Section.optional(),
      reuse: Section.optional(),
    }),
    sources: z.array(Source).min(1).max(50),
    basedOn: z
      .array(BasedOn)
      .max(20)
      .refine((list) => new Set(list.map(({ slug }) => slug)).size === list.length, "names the same twice"),
    editorialNote: paragraphs(1000).optional(),
  })
  .superRefine((story, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const { startedYear, endedYear, status } = story;
    if (story.aboutOrganisationId !== story.organisationId) {
      refuse("aboutOrganisationId", "must be the same as organisationId");
    }
    if (startedYear !== null && endedYear !== null && endedYear < startedYear) {
      refuse("endedYear", "is before startedYear");
    }
    if (status.now === "ended" && endedYear === null && status.note === undefined) {
      refuse("endedYear", "is needed, or a status.note, for what has ended");
    }
    if (status.now !== "ended" && endedYear !== null)
      refuse("endedYear", `does not go with status ${status.now}`);
    if (story.basedOn.some(({ slug }) => slug === story.slug)) refuse("basedOn", "names the story itself");
  });
export type StorySource = z.infer<typeof StorySource>;
