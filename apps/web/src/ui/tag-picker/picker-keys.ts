import { type Shown, afterKey, movesInText } from "../combobox/list-keys.ts";
import { type TagOption, typedOption } from "./tag-options.ts";

/** What a key does in the field; "nothing" is to be kept from what the browser would do with it. */
export type Deed =
  | { choose: TagOption }
  | { show: { isOpen: boolean; active: number } }
  | "clear"
  | "removeLast"
  | "nothing";

/** Null for the keys that are the field's own. */
export function deedOfKey(key: string, typed: string, shown: Shown<TagOption>): Deed | null {
  const pointed = shown.isOpen ? shown.items[shown.active] : undefined;
  if (key === "Enter") return pointed ? { choose: pointed } : settle(typed, shown.items);
  const next = afterKey(key, shown);
  if (next) return { show: next };
  if (key === "Escape" && typed !== "") return "clear";
  if (key === "Backspace" && typed === "") return "removeLast";
  return pointed && movesInText(key) ? { show: { isOpen: true, active: -1 } } : null;
}

/** Enter with nothing pointed at takes what was typed out in full, or the only option; else it points at the first. */
function settle(typed: string, items: readonly TagOption[]): Deed {
  const meant = typedOption(items, typed) ?? (items.length === 1 ? items[0] : undefined);
  if (typed.trim() === "" || items.length === 0) return "nothing";
  return meant ? { choose: meant } : { show: { isOpen: true, active: 0 } };
}
