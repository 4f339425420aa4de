/** As the `ref` of a step's first field: it gets the focus when the step opens. */
export function focusFirst(element: HTMLElement | null): void {
  element?.focus();
}
