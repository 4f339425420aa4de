/**
 * Tells React what was typed and chosen in the server's HTML before the scripts were there: React keeps it on the
 * screen, but hears nothing of it, and would take it away with the next letter. For once, after hydration.
 */
export function replayEarlyInput(root: ParentNode): void {
  for (const control of root.querySelectorAll<HTMLInputElement>("input, textarea")) {
    const { type, checked, defaultChecked, value, defaultValue } = control;
    // A radio button that was left for another changes with that one.
    if (checked !== defaultChecked && (checked || type !== "radio")) {
      control.checked = defaultChecked;
      control.click();
    } else if (value !== defaultValue && !/box|radio/.test(type)) {
      control.value = defaultValue;
      // Past React's own setter, which would take the text for known. The caret goes behind the text.
      Reflect.set(Object.getPrototypeOf(control) as object, "value", value, control);
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}
