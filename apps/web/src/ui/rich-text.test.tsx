import type { RichText as Doc } from "@tori/contract/rich-text";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RichText } from "./rich-text.tsx";

function html(content: Doc["content"]): string {
  return renderToStaticMarkup(<RichText doc={{ type: "doc", content }} />);
}

test("paragraphs, headings and line breaks become elements", () => {
  expect(
    html([
      { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Idea" }] },
      {
        type: "paragraph",
        content: [{ type: "text", text: "a" }, { type: "hardBreak" }, { type: "text", text: "b" }],
      },
    ]),
  ).toBe('<div class="rich-text"><h3>Idea</h3><p>a<br/>b</p></div>');
});

test("lists nest, and marks lie around one another", () => {
  const text = {
    type: "text" as const,
    text: "x",
    marks: [
      { type: "bold" as const },
      { type: "link" as const, attrs: { href: "https://example.org/?a=1&b=2" } },
    ],
  };
  const inner = {
    type: "orderedList" as const,
    content: [{ type: "listItem" as const, content: [{ type: "paragraph" as const, content: [text] }] }],
  };
  expect(html([{ type: "bulletList", content: [{ type: "listItem", content: [inner] }] }])).toBe(
    '<div class="rich-text"><ul><li><ol><li><p><a href="https://example.org/?a=1&amp;b=2"><strong>x</strong></a></p></li></ol></li></ul></div>',
  );
});

test("what looks like HTML is text", () => {
  expect(html([{ type: "paragraph", content: [{ type: "text", text: "<img src=x>" }] }])).toContain(
    "<p>&lt;img src=x&gt;</p>",
  );
});
