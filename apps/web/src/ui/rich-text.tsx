import type { Block, Inline, Mark, RichText as Doc } from "@tori/contract/rich-text";
import type { ReactNode } from "react";
import { inOrder } from "./in-order.ts";

type Node = Block | Inline | { type: "listItem"; content: readonly Node[] };

/** Restricted rich text as elements: what the contract does not know cannot be shown, and no HTML is ever written. */
export function RichText({ doc }: { doc: Doc }) {
  return <div className="rich-text">{all(doc.content)}</div>;
}

function all(nodes: readonly Node[] = []): ReactNode {
  return inOrder(nodes.map(toElement));
}

function toElement(node: Node): ReactNode {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text);
    case "hardBreak":
      return <br />;
    case "paragraph":
      return <p>{all(node.content)}</p>;
    case "heading":
      return <h3>{all(node.content)}</h3>;
    case "bulletList":
      return <ul>{all(node.content)}</ul>;
    case "orderedList":
      return <ol>{all(node.content)}</ol>;
    default:
      return <li>{all(node.content)}</li>;
  }
}

function marked(content: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    default:
      return <a href={mark.attrs.href}>{content}</a>;
  }
}
