/** What the list of a combobox shows: `active` is the place of the one that Enter would choose, -1 for none. */
export type Shown<Item> = { items: readonly Item[]; isOpen: boolean; active: number };

/** What a key does to the list, as WAI-ARIA's combobox with manual selection has it; null where it does nothing. */
export function afterKey<Item>(key: string, { items, isOpen, active }: Shown<Item>): Shown<Item> | null {
  const count = items.length;
  if (count === 0) return null;
  const at = (place: number): Shown<Item> => ({ items, isOpen: true, active: place });
  switch (key) {
    // From the last one, and from the first one up, the way leads back to the field.
    case "ArrowDown":
      return at(active + 1 < count ? active + 1 : -1);
    case "ArrowUp":
      return at(active === -1 ? count - 1 : active - 1);
    case "Escape":
      return isOpen ? { items, isOpen: false, active: -1 } : null;
    default:
      return null;
  }
}

const moving = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Whether a key moves within the field's text, to which the attention so returns. */
export function movesInText(key: string): boolean {
  return moving.has(key);
}
