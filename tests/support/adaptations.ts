import type { createAdaptation } from "@tori/contract/adaptations";
import type { DraftSectionKey, DraftSections } from "@tori/contract/draft-sections";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Call } from "@tori/contract/endpoints";
import type { Place } from "./adoptions.ts";
import { wholeStory } from "./drafts.ts";

type Beginning = EndpointInput<typeof createAdaptation>["body"];

/** Begins a place's adaptation of a story, as an author there. @returns the draft's id */
export async function beginAdaptation(
  { slug: workplace, author }: Place,
  slug: string,
  more: Partial<Beginning> = {},
): Promise<string> {
  const body: Beginning = { workplace, language: "fi", kind: "adapted", ...more };
  return (await author.call("createAdaptation", { params: { slug }, body })).id;
}

/** Saves over what is there. */
export async function saveOver(call: Call, id: string, sections: DraftSections): Promise<void> {
  const draft = await call("getDraft", { params: { id } });
  for (const [key, value] of Object.entries(sections)) {
    const name = key as DraftSectionKey;
    await call("saveDraftSection", {
      params: { id, key: name },
      headers: { "if-match": draft.sections[name]?.etag ?? '"0"' },
      body: { value },
    });
  }
}

/** What was changed, and why. */
export const changedNeed: DraftSections = {
  basis: {
    kind: "adapted",
    parts: {
      need: { change: "changed", why: "  Meillä vuoroja on vähemmän.  " },
      action: { change: "kept", why: "" },
    },
  },
};

/** Publishes an adaptation that has all that is asked for. @returns the story's address */
export async function publishAdaptation(
  { editor }: Place,
  id: string,
  title: string,
  sections: DraftSections = changedNeed,
): Promise<string> {
  await saveOver(editor.call, id, { ...(wholeStory(title) as DraftSections), ...sections });
  return (await editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } })).slug;
}
