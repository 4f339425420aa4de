import type { KeyboardEvent } from "react";
import { stepAmong } from "../ui/row-keys.ts";

/** The class of the buttons that open rows. */
export const rowButton = "tag-opener";

/** The arrow keys lead from tag to tag. */
export function stepOfKey(event: KeyboardEvent<HTMLElement>): void {
  stepAmong(event, `.${rowButton}`);
}
