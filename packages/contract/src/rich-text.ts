import { z } from "zod";
import { draftSectionLength, richTextLength, sectionLength } from "./rich-text-length.ts";

// Restricted rich text in the shape of Tiptap's (ProseMirror's) JSON: paragraphs, third-level headings, lists, bold,
// italic and links. Nothing else is stored, so nothing else can be shown. The unions are told apart by `type`, which
// makes checking a long story ten times quicker than trying one after the other.

const Link = z.strictObject({
  type: z.literal("link"),
  attrs: z.strictObject({
    href: z
      .url({ protocol: /^(https?|mailto)$/ })
      .max(2000)
      .refine(isStorable),
  }),
});
const Mark = z.discriminatedUnion("type", [z.strictObject({ type: z.enum(["bold", "italic"]) }), Link]);
export type Mark = z.infer<typeof Mark>;

const Text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).refine(isStorable),
  marks: z.array(Mark).max(3).optional(),
});
const HardBreak = z.strictObject({ type: z.literal("hardBreak") });
const Inline = z.discriminatedUnion("type", [Text, HardBreak]);
export type Inline = z.infer<typeof Inline>;

const Paragraph = z.strictObject({ type: z.literal("paragraph"), content: z.array(Inline).optional() });
const Heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.literal(3) }),
  content: z.array(Inline).optional(),
});

// A list holds paragraphs and, one level down, one more list: two levels are enough for a reader, and a fixed depth
// needs no guard against documents that are nested a thousand deep.
const InnerItem = z.strictObject({ type: z.literal("listItem"), content: z.array(Paragraph).min(1) });
const InnerList = z.strictObject({
  type: z.enum(["bulletList", "orderedList"]),
  content: z.array(InnerItem).min(1),
});
const ListItem = z.strictObject({
  type: z.literal("listItem"),
  content: z.array(z.discriminatedUnion("type", [Paragraph, InnerList])).min(1),
});
const List = z.strictObject({
  type: z.enum(["bulletList", "orderedList"]),
  content: z.array(ListItem).min(1),
});

const Block = z.discriminatedUnion("type", [Paragraph, Heading, List]);
export type Block = z.infer<typeof Block>;

function documentUpTo(maximum: number) {
  return z
    .strictObject({ type: z.literal("doc"), content: z.array(Block) })
    .check(({ value: input, issues }) => {
      if (richTextLength(input) <= maximum) return;
      issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input });
    });
}

/** One section of a story. */
export const RichText = documentUpTo(sectionLength);
export type RichText = z.infer<typeof RichText>;

/** One section of a draft: the same, but longer. */
export const DraftText = documentUpTo(draftSectionLength);

/** PostgreSQL holds neither NUL nor half of a surrogate pair. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
