import type { Block, Inline, LinkedPage, MissingSettings } from "@tori/text/static-page";
import type { ReactNode } from "react";
import { inOrder } from "../ui/in-order.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Setting } from "./setting.tsx";

type Props = {
  blocks: readonly Block[];
  /** Needed by a text that has settings in it. */
  missingSettings?: MissingSettings;
};

/** Paragraphs, lists and definitions of a text that is data. */
export function Blocks({ blocks, missingSettings }: Props) {
  return inOrder(blocks.map(toElement));

  function toElement(block: Block): ReactNode {
    switch (block.kind) {
      case "paragraph":
        return <p>{all(block.content)}</p>;
      case "list":
        return <ul>{inOrder(block.items.map((item) => inList(item)))}</ul>;
      default:
        return <dl>{inOrder(block.items.map((item) => defined(item)))}</dl>;
    }
  }

  function inList(item: readonly Inline[]): ReactNode {
    return <li>{all(item)}</li>;
  }

  function defined({ term, content }: { term: string; content: readonly Inline[] }): ReactNode {
    return (
      <div>
        <dt>{term}</dt>
        <dd>{all(content)}</dd>
      </div>
    );
  }

  function all(pieces: readonly Inline[]): ReactNode {
    return inOrder(pieces.map(toInline));
  }

  function toInline(piece: Inline): ReactNode {
    if (typeof piece === "string") return piece;
    if ("setting" in piece)
      return <Setting name={piece.setting} missing={missingSettings?.[piece.setting] ?? ""} />;
    if ("page" in piece) return <PageLink page={piece.page}>{piece.text}</PageLink>;
    return <a href={piece.href}>{piece.text}</a>;
  }
}

function PageLink({ page, children }: { page: LinkedPage; children: string }) {
  const { paths } = useLanguage();
  // The feed is a document of its own, not a page of this site.
  if (page === "feed") return <a href={paths.feed}>{children}</a>;
  return <Link to={page === "search" ? paths.search() : paths[page]}>{children}</Link>;
}
