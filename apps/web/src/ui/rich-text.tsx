import type { Block, Inline, Mark, RichText as Doc } from "@tori/contract/rich-text";
import type { ComponentType, ReactNode } from "react";
import { inOrder } from "./in-order.ts";

type Node = Block | Inline | { type: "listItem"; content: readonly Node[] };

type LinkElement = "a" | ComponentType<{ href: string; children: ReactNode }>;

type Props = {
  doc: Doc;
  /** What links become where they are not to be followed. */
  Link?: LinkElement;
};

/** Restricted rich text as elements: what the contract does not know cannot be shown, and no HTML is ever written. */
export function RichText({ doc, Link = "a" }: Props) {
  return <div className="rich-text">{all(doc.content, Link)}</div>;
}

function all(nodes: readonly Node[] = [], Link: LinkElement): ReactNode {
  return inOrder(nodes.map((node) => toElement(node, Link)));
}

function toElement(node: Node, Link: LinkElement): ReactNode {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>((content, mark) => marked(content, mark, Link), node.text);
    case "hardBreak":
      return <br />;
    case "paragraph":
      return <p>{all(node.content, Link)}</p>;
    case "heading":
      return <h3>{all(node.content, Link)}</h3>;
    case "bulletList":
      return <ul>{all(node.content, Link)}</ul>;
    case "orderedList":
      return <ol>{all(node.content, Link)}</ol>;
    default:
      return <li>{all(node.content, Link)}</li>;
  }
}

function marked(content: ReactNode, mark: Mark, Link: LinkElement): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    default:
      return <Link href={mark.attrs.href}>{content}</Link>;
  }
}
