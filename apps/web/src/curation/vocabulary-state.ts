import type { CuratedTag, TagState } from "@tori/contract/curation";

// What the table of tags shows of the vocabulary, as its address tells it. The contract's own schemas would bring zod.

export const tagStates = [
  "proposed",
  "active",
  "merged",
  "deprecated",
] as const satisfies readonly TagState[];
export const sortKeys = ["name", "state", "stories"] as const;
export type SortKey = (typeof sortKeys)[number];

export type VocabularyState = {
  q: string;
  /** Null shows tags in all states. */
  state: TagState | null;
  sort: SortKey;
  isDescending: boolean;
};

export function parseVocabularyState(params: URLSearchParams): VocabularyState {
  const state = params.get("state");
  const sort = params.get("sort")?.replace(/^-/, "");
  return {
    q: params.get("q") ?? "",
    state: tagStates.find((each) => each === state) ?? null,
    sort: sortKeys.find((each) => each === sort) ?? "name",
    isDescending: params.get("sort")?.startsWith("-") ?? false,
  };
}

/** The address's query, without what is as it would be anyway. */
export function formatVocabularyState({ q, state, sort, isDescending }: VocabularyState): string {
  const params = new URLSearchParams();
  if (q.trim() !== "") params.set("q", q.trim());
  if (state !== null) params.set("state", state);
  const order = (isDescending ? "-" : "") + sort;
  if (order !== "name") params.set("sort", order);
  return params.size === 0 ? "" : `?${params}`;
}

/** Another column sorts from its most telling end; the same one the other way round. */
export function sortedBy(state: VocabularyState, sort: SortKey): VocabularyState {
  const isDescending = state.sort === sort ? !state.isDescending : sort === "stories";
  return { ...state, sort, isDescending };
}

export type TagCounts = Record<TagState, number>;

export function countStates(tags: readonly Pick<CuratedTag, "state">[]): TagCounts {
  const counts: TagCounts = { proposed: 0, active: 0, merged: 0, deprecated: 0 };
  for (const { state } of tags) counts[state] += 1;
  return counts;
}
