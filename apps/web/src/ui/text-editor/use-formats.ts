import type { Editor } from "@tiptap/core";
import { useMemo, useSyncExternalStore } from "react";
import { isInSubItem, listType, mayBecomeSubItem } from "./list-levels.ts";

/** What holds where the cursor is, or of the words that are chosen. */
export type Format =
  | "bold"
  | "italic"
  | "link"
  | "heading"
  | "bulletList"
  | "orderedList"
  | "subItem"
  | "maySink";

/** The formats at the cursor, kept up to date. */
export function useFormats(editor: Editor): ReadonlySet<Format> {
  const names = useSyncExternalStore(
    (listener) => {
      editor.on("transaction", listener);
      return () => editor.off("transaction", listener);
    },
    () => formatNames(editor),
  );
  return useMemo(() => new Set(names.split(" ") as Format[]), [names]);
}

/** A string, which is the same as long as nothing changes. */
function formatNames(editor: Editor): string {
  const active = ["bold", "italic", "link", "heading"].filter((name) => editor.isActive(name));
  const list = listType(editor);
  return [
    ...active,
    list,
    isInSubItem(editor) && "subItem",
    list !== undefined && mayBecomeSubItem(editor) && "maySink",
  ]
    .filter(Boolean)
    .join(" ");
}
