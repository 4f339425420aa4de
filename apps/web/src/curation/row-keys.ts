import type { KeyboardEvent } from "react";

/** The class of the buttons that open rows. */
export const rowButton = "tag-opener";

/** Arrows lead from row to row, and Home and End to the first and the last; other keys stay the browser's. */
export function stepOfKey(event: KeyboardEvent<HTMLElement>): void {
  const table = event.currentTarget.closest("table");
  const buttons = [...(table?.querySelectorAll<HTMLElement>(`.${rowButton}`) ?? [])];
  const place = buttons.indexOf(event.currentTarget);
  const next = buttons.at(nextPlace(event.key, place, buttons.length));
  if (!next || next === event.currentTarget) return;
  event.preventDefault();
  next.focus();
}

function nextPlace(key: string, place: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(place + 1, count - 1);
    case "ArrowUp":
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return -1;
    default:
      return place;
  }
}
