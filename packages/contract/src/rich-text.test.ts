import { expect, test } from "vitest";
import { plainText, richTextFromPlain } from "./plain-text.ts";
import { RichText } from "./rich-text.ts";
import { sectionLength } from "./rich-text-length.ts";

const text = (value: string, marks?: unknown[]) => ({
  type: "text",
  text: value,
  ...(marks ? { marks } : {}),
});
const doc = (...content: unknown[]) => ({ type: "doc", content });
const accepts = (value: unknown) => RichText.safeParse(value).success;

test("paragraphs, headings, lists within lists and marks are accepted", () => {
  const item = (...content: unknown[]) => ({ type: "listItem", content });
  const paragraph = { type: "paragraph", content: [text("Hei", [{ type: "bold" }, { type: "italic" }])] };
  const inner = { type: "orderedList", content: [item(paragraph)] };
  const link = text("lähde", [{ type: "link", attrs: { href: "https://example.fi/" } }]);
  expect(
    accepts(
      doc(
        { type: "heading", attrs: { level: 3 }, content: [text("Otsikko")] },
        { type: "paragraph", content: [link, { type: "hardBreak" }] },
        { type: "bulletList", content: [item(paragraph, inner)] },
        { type: "paragraph" },
      ),
    ),
  ).toBe(true);
});

test.each([
  ["an unknown block", doc({ type: "image", attrs: { src: "x" } })],
  ["an unknown mark", doc({ type: "paragraph", content: [text("x", [{ type: "underline" }])] })],
  [
    "a javascript link",
    doc({
      type: "paragraph",
      content: [text("x", [{ type: "link", attrs: { href: "javascript:alert(1)" } }])],
    }),
  ],
  ["another heading level", doc({ type: "heading", attrs: { level: 1 }, content: [text("x")] })],
  ["attributes of its own", doc({ type: "paragraph", attrs: { style: "color:red" } })],
  ["text outside of blocks", doc(text("x"))],
  ["a NUL in a text", doc({ type: "paragraph", content: [text("a\0b")] })],
  ["half of a surrogate pair", doc({ type: "paragraph", content: [text("a\ud800")] })],
  [
    "a NUL in a link",
    doc({
      type: "paragraph",
      content: [text("x", [{ type: "link", attrs: { href: "https://example.fi/\0" } }])],
    }),
  ],
  ["a list in a paragraph", doc({ type: "paragraph", content: [{ type: "bulletList", content: [] }] })],
])("%s is refused", (_what, value) => {
  expect(accepts(value)).toBe(false);
});

test("a section as long as the limit is accepted, and one longer is refused with the limit", () => {
  // The paragraph itself counts as one.
  const longest = doc({ type: "paragraph", content: [text("a".repeat(sectionLength - 1))] });
  expect(accepts(longest)).toBe(true);
  const refused = RichText.safeParse(doc(...longest.content, { type: "paragraph" }));
  expect(refused.error?.issues).toMatchObject([{ code: "too_big", maximum: sectionLength, path: [] }]);
});

test("a section of nothing but empty paragraphs has a limit too", () => {
  const empty = { type: "paragraph" };
  expect(accepts(doc(...Array.from({ length: sectionLength }, () => empty)))).toBe(true);
  expect(accepts(doc(...Array.from({ length: sectionLength + 1 }, () => empty)))).toBe(false);
});

test("a document that is nested a thousand deep is refused, not followed", () => {
  let list: unknown = { type: "paragraph" };
  for (let depth = 0; depth < 1000; depth += 1) {
    list = { type: "bulletList", content: [{ type: "listItem", content: [list] }] };
  }
  expect(accepts(doc(list))).toBe(false);
});

test("plain text becomes paragraphs and back again", () => {
  const rich = richTextFromPlain("Yksi.\n\nKaksi.\nKolme.");
  expect(rich.content).toHaveLength(3);
  expect(plainText(RichText.parse(rich))).toBe("Yksi.\nKaksi.\nKolme.");
});
