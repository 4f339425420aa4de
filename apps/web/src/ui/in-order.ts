import { Fragment, type ReactNode, createElement } from "react";

/** Pieces of a text that never changes: given one by one, as if written out, they need no keys. */
export function inOrder(pieces: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...pieces);
}
