/** Where pasted styles are kept. */
export const styleAttribute = "data-style";

/** The style that an element was pasted with. */
export function styleOf(element: Element): string {
  return element.getAttribute(styleAttribute) ?? "";
}
