import { focusFirst } from "../ui/focus-first.ts";

/** A list that has come in answer to a press of a button, which is gone, takes the focus. */
export function laterPage(cursor: string | undefined) {
  return cursor === undefined ? {} : { tabIndex: -1, ref: focusFirst };
}
