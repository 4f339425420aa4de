import type { AccessPart } from "./part.ts";

/** Of a story by a workplace of `person`'s, and of one that is made from no other. */
export function adaptationAccess(slug: string, workplace: string): AccessPart {
  return {
    expected: {
      createAdaptation: "401 401 403 200 404 404",
      getAdaptation: "404 404 404 404 404 404",
    },
    filled: { createAdaptation: { workplace, language: "fi", kind: "adapted" } },
    parameters: { createAdaptation: slug, getAdaptation: slug },
  };
}
