import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { createContext, use, useCallback, useSyncExternalStore } from "react";
import type { DraftStore, Snapshot } from "./draft-store.ts";
import { type Section, type SectionValue, isWithin } from "./section.ts";

export const DraftContext = createContext<DraftStore | null>(null);

export function useDraftStore(): DraftStore {
  const store = use(DraftContext);
  if (!store) throw new Error("A part of the form outside of a draft");
  return store;
}

/** A part of the draft's state, kept up to date. `pick` gives the same object for the same state. */
export function useDraftState<Part>(pick: (snapshot: Snapshot) => Part): Part {
  const store = useDraftStore();
  const current = () => pick(store.snapshot());
  return useSyncExternalStore(store.subscribe, current, current);
}

type OneSection<K extends DraftSectionKey> = {
  value: SectionValue<K>;
  change: (value: SectionValue<K>) => void;
  /** What is wrong with the section, or with a part of it: `errorOf("url", 2)` for `links.2.url`. */
  errorOf: (...path: (string | number)[]) => string | undefined;
  section: Section;
};

/** A section of the draft, with what changes it. */
export function useSection<K extends DraftSectionKey>(key: K): OneSection<K> {
  const store = useDraftStore();
  const section = useDraftState(({ sections }) => sections[key]);
  const lacks = useDraftState((snapshot) => snapshot.lacks);
  const change = useCallback((value: SectionValue<K>) => store.change(key, value), [store, key]);
  const errorOf = (...path: (string | number)[]) => {
    const name = [key, ...path].join(".");
    const refusal = section.refusals.find(({ field }) => isWithin(field, name));
    return (refusal ?? lacks.find(({ field }) => field === name))?.message;
  };
  // The server has checked the value's shape when it was saved, and the form makes no other.
  return { value: section.value as SectionValue<K>, change, errorOf, section };
}

/** The id of the control that a field's name leads to: `results.text` → `results-text`. */
export function idOfField(field: string): string {
  return field.replaceAll(".", "-");
}
