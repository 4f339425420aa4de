import type { RichText } from "./rich-text.ts";

type Node = { type: string; text?: string; content?: readonly Node[] };

/** The words of a rich text, blocks on lines of their own; for search, feeds and descriptions. */
export function plainText(doc: RichText): string {
  return doc.content
    .map((block) => blockText(block as Node))
    .filter((line) => line !== "")
    .join("\n");
}

function blockText(node: Node): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const separator = node.type === "paragraph" || node.type === "heading" ? "" : "\n";
  return (node.content ?? []).map(blockText).join(separator).trim();
}

/** Plain text as rich text: an empty line, or a line break, starts a new paragraph. */
export function richTextFromPlain(text: string): RichText {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    type: "doc",
    content: paragraphs.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
  };
}
