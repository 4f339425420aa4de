import type { StoryOrigin, StoryVersion } from "@tori/contract/stories";
import { useAnswer } from "../../platform/use-loaded.ts";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { versionQuery } from "../../stories/versions/queries.ts";

/** The version that a draft is made from, once it has come; readers no longer have that of a story without an address. */
export function useOriginVersion(basis: StoryOrigin): StoryVersion | undefined {
  return useAnswer(queryOf(basis));
}

/** Asks for it: once for the whole form. */
export function useLoadOriginVersion(basis: StoryOrigin): void {
  useFresh(queryOf(basis), basis.story !== null);
}

function queryOf({ story, version }: StoryOrigin) {
  return versionQuery(story?.slug ?? "", version ?? 0);
}
