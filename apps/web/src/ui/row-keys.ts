import type { KeyboardEvent } from "react";

/**
 * Arrows lead from row to row of a table or a list, and Home and End to the first and the last; other keys stay the
 * browser's.
 * @param selector of the rows' controls, of which the event's is one
 */
export function stepAmong(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const rows = event.currentTarget.closest("table, ol");
  const controls = [...(rows?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const place = controls.indexOf(event.currentTarget);
  const next = controls.at(nextPlace(event.key, place, controls.length));
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
