import type { Editor } from "@tiptap/core";
import type { Node, ResolvedPos } from "@tiptap/pm/model";

// Lists have two levels: a list within a list, and none within that.

export function isInSubItem({ state }: Editor): boolean {
  return listsAround(state.selection.$from) > 1;
}

/** Items of the first level without lists of their own, but the first one, which nothing is above of. */
export function mayBecomeSubItem(editor: Editor): boolean {
  const { $from, $to } = editor.state.selection;
  const range = $from.blockRange($to, (node) => node.firstChild?.type.name === "listItem");
  if (!range || listsAround($from) !== 1) return false;
  const items = range.parent.children.slice(range.startIndex, range.endIndex);
  return !items.some((item) => item.children.some(isList)) && editor.can().sinkListItem("listItem");
}

function listsAround($pos: ResolvedPos): number {
  return Array.from({ length: $pos.depth + 1 }, (_, depth) => $pos.node(depth)).filter(isList).length;
}

function isList(node: Node): boolean {
  return node.type.name === "bulletList" || node.type.name === "orderedList";
}

/** The kind of the innermost list around the cursor. */
export function listType({ state }: Editor): string | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (isList($from.node(depth))) return $from.node(depth).type.name;
  }
  return undefined;
}
