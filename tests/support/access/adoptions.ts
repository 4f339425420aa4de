import type { AccessPart } from "./part.ts";

/** Of nobody's adoptions, and by a workplace that waits for its yes: adoptions-access.test.ts has tables of their own. */
export function adoptionAccess(slug: string, workplace: string): AccessPart {
  return {
    expected: {
      acknowledgeAdoption: "401 401 403 404 404 404",
      addAdoptionStep: "401 401 403 404 404 404",
      createAdoption: "401 401 403 409 403 403",
      getAdoption: "404 404 404 404 404 404",
      getMyAdoptions: "401 401 403 200 200 200",
      listAdoptionsToAnswer: "401 401 403 200 200 200",
      listKeptAdoptions: "401 401 403 404 404 404",
      listStoryAdoptions: "200 200 200 200 200 200",
      listWorkplaceAdoptions: "404 404 404 404 404 404",
      setAdoptionVisibility: "401 401 403 404 404 404",
    },
    filled: {
      acknowledgeAdoption: { kind: "thank" },
      addAdoptionStep: { status: "in_use" },
      createAdoption: { workplace, status: "in_use" },
      setAdoptionVisibility: { visibility: "public" },
    },
    parameters: { createAdoption: slug, getMyAdoptions: slug, listStoryAdoptions: slug },
    queries: { listWorkplaceAdoptions: "?side=taken" },
  };
}
