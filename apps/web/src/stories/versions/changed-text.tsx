import type { ReactNode } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { inOrder } from "../../ui/in-order.ts";
import type { Change } from "./changed-paragraphs.ts";

/** A paragraph with what was added and removed marked in it. */
export function changedParagraph(changes: Change[]): ReactNode {
  return <p>{inOrder(changes.map(marked))}</p>;
}

function marked(change: Change): ReactNode {
  return change.kind === "same" ? change.text : <Marked {...change} />;
}

/** Seen by its line under or through it, and heard by its words. */
function Marked({ kind, text }: Change) {
  const words = useLanguage().texts.versions;
  const isAdded = kind === "added";
  const Mark = isAdded ? "ins" : "del";
  return (
    <Mark>
      <Spoken>{isAdded ? words.added : words.removed} </Spoken>
      {text}
      <Spoken> {isAdded ? words.addedEnd : words.removedEnd} </Spoken>
    </Mark>
  );
}

/** In the page's language, whatever the text's is. */
function Spoken({ children }: { children: ReactNode }) {
  return (
    <span className="visually-hidden" lang={useLanguage().language}>
      {children}
    </span>
  );
}
