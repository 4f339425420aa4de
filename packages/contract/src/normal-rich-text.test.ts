import { expect, test } from "vitest";
import { emptyRichText, normalRichText } from "./normal-rich-text.ts";
import type { Block, Inline, Mark } from "./rich-text.ts";

const text = (value: string, ...marks: Mark[]): Inline => ({ type: "text", text: value, marks });
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", content });
const normal = (...content: Block[]) => normalRichText({ type: "doc", content }).content;
const bold: Mark = { type: "bold" };
const italic: Mark = { type: "italic" };
const link: Mark = { type: "link", attrs: { href: "https://oulu.fi/" } };
const hardBreak: Inline = { type: "hardBreak" };

test("a document of nothing but empty paragraphs is the empty one", () => {
  const blocks = [paragraph(), paragraph(text("  ")), paragraph(hardBreak)];
  expect(normalRichText({ type: "doc", content: blocks })).toEqual(emptyRichText);
});

test("an empty paragraph stays where others are around it", () => {
  const [a, b] = [paragraph(text("a")), paragraph(text("b"))];
  expect(normal(paragraph(), a, paragraph(), b, paragraph()).map((block) => "content" in block)).toEqual([
    true,
    false,
    true,
  ]);
});

test("neighbouring texts with the same marks are one, in whatever order the marks came", () => {
  expect(normal(paragraph(text("a", link, bold), text("b", bold, link), text("c")))).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "ab", marks: [bold, link] },
        { type: "text", text: "c" },
      ],
    },
  ]);
});

test("marks are on words, not on the spaces around them", () => {
  expect(normal(paragraph(text("yksi "), text(" kaksi kolme ", bold), text("neljä", italic)))).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "yksi  " },
        { type: "text", text: "kaksi kolme", marks: [bold] },
        { type: "text", text: " " },
        { type: "text", text: "neljä", marks: [italic] },
      ],
    },
  ]);
});

test("line breaks at the ends of a block go, and those within stay", () => {
  expect(normal(paragraph(hardBreak, text("a "), hardBreak, hardBreak, text(" b"), hardBreak))).toEqual([
    {
      type: "paragraph",
      content: [{ type: "text", text: "a" }, hardBreak, hardBreak, { type: "text", text: "b" }],
    },
  ]);
});

test("a list that follows upon one of its kind goes on with it", () => {
  const list = (type: "bulletList" | "orderedList", word: string): Block => ({
    type,
    content: [{ type: "listItem", content: [{ type: "paragraph", content: [text(word)] }] }],
  });
  const lists = normal(list("bulletList", "a"), list("bulletList", "b"), list("orderedList", "c"));
  expect(lists.map((block) => block.content?.length)).toEqual([2, 1]);
});
