import { normalRichText } from "@tori/contract/normal-rich-text";
import type { RichText } from "@tori/contract/rich-text";

// The editor's documents are nearly the contract's; where they are not, one is made into the other here.

/** Any of Tiptap's nodes in JSON. */
export type EditorNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: EditorNode[];
};

/** The editor wants a block at least, and a paragraph first in each list item. */
export function toEditor(doc: RichText): EditorNode {
  const { content } = normalRichText(doc);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] } as EditorNode;
}

/** What is written, in its normal form. Items of a third level, which pasting can make, move up to the second. */
export function fromEditor({ content = [] }: EditorNode): RichText {
  // The editor's schema makes sure of the rest.
  return normalRichText({ type: "doc", content: content.map(toBlock) } as RichText);
}

function toBlock(node: EditorNode): EditorNode {
  const content = node.content ?? [];
  if (isList(node)) return { ...bare(node), content: content.map(toItem) };
  const block = { ...bare(node), content: content.map(toInline) };
  return node.type === "heading" ? { ...block, attrs: { level: 3 } } : block;
}

function toItem(item: EditorNode): EditorNode {
  const parts = item.content ?? [];
  return { ...bare(item), content: parts.map((part) => (isList(part) ? toInnerList(part) : toBlock(part))) };
}

function toInnerList(list: EditorNode): EditorNode {
  return { ...bare(list), content: (list.content ?? []).flatMap(toInnerItems) };
}

function toInnerItems(item: EditorNode): EditorNode[] {
  const parts = item.content ?? [];
  const paragraphs = parts.filter((part) => !isList(part)).map(toBlock);
  const deeper = parts.filter(isList).flatMap((list) => (list.content ?? []).flatMap(toInnerItems));
  return [{ ...bare(item), content: paragraphs }, ...deeper];
}

function toInline({ text, marks = [], ...node }: EditorNode): EditorNode {
  return text === undefined ? bare(node) : { type: "text", text, marks: marks.map(toMark) };
}

function toMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) {
  return type === "link" ? { type, attrs: { href: attrs?.["href"] } } : { type };
}

function bare({ type }: EditorNode): EditorNode {
  return type === undefined ? {} : { type };
}

function isList({ type }: EditorNode): boolean {
  return type === "bulletList" || type === "orderedList";
}
