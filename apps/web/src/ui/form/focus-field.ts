const focusable = ":is(a[href], button, input, select, textarea, [contenteditable], [tabindex])";

/**
 * Moves the focus to a field, with its label in sight.
 * @param id its control's, or that of something which holds the control
 * @returns false where there is no such field on the page
 */
export function focusField(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  const control = place.matches(focusable) ? place : (place.querySelector<HTMLElement>(focusable) ?? place);
  for (let fold = control.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  (control.closest(".field") ?? control).scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
  return true;
}
