import { readMarkdown } from "@tori/contract/read-markdown";
import { writeMarkdown } from "@tori/contract/write-markdown";
import { expect, test } from "vitest";
import { type EditorNode, fromEditor, toEditor } from "./editor-document.ts";

const markdown = `### Otsikko

Tavallista **tärkeää** *sanaa*,
[linkki](https://oulu.fi) rivillä.

- yksi
  1. ensin

- kaksi`;

const item = (...content: EditorNode[]): EditorNode => ({ type: "listItem", content });
const list = (...content: EditorNode[]): EditorNode => ({
  type: "bulletList",
  attrs: { tight: true },
  content,
});
const paragraph = (text: string): EditorNode => ({ type: "paragraph", content: [{ type: "text", text }] });

test("a text that is opened in the editor and left as it is stays the same", () => {
  const doc = readMarkdown(markdown);
  expect(fromEditor(toEditor(doc))).toEqual(doc);
});

test("an empty text has a paragraph to write in, and is empty again", () => {
  const opened = toEditor({ type: "doc", content: [] });
  expect(opened.content).toEqual([{ type: "paragraph" }]);
  expect(fromEditor(opened).content).toEqual([]);
});

test("a third level of a list moves up to the second", () => {
  const deep = list(
    item(paragraph("a"), list(item(paragraph("b"), list(item(paragraph("c")))), item(paragraph("d")))),
  );
  expect(writeMarkdown(fromEditor({ type: "doc", content: [deep] }))).toBe("- a\n  - b\n  - c\n  - d");
});

test("attributes that the editor adds are not stored", () => {
  const link = { type: "link", attrs: { href: "https://oulu.fi/", target: "_blank" } };
  const text: EditorNode = { type: "text", text: "sivu", marks: [link] };
  expect(fromEditor({ type: "doc", content: [{ type: "heading", content: [text] }] })).toEqual({
    type: "doc",
    content: [
      {
        type: "heading",
        attrs: { level: 3 },
        content: [
          { type: "text", text: "sivu", marks: [{ type: "link", attrs: { href: "https://oulu.fi/" } }] },
        ],
      },
    ],
  });
});
