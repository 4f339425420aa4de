import type { CuratedTag } from "@tori/contract/curation";

type Changes = Partial<CuratedTag> & { sv?: string; synonyms?: string[]; hidden?: string[] };

/** A tag of tests, called this in Finnish. */
export function sampleTag(
  name: string,
  { sv, synonyms = [], hidden = [], ...changes }: Changes = {},
): CuratedTag {
  return {
    id: `id of ${name}`,
    slug: "tag",
    state: "active",
    etag: '"1"',
    labels: {
      fi: { preferred: name, synonyms, hidden },
      sv: { preferred: sv ?? null, synonyms: [], hidden: [] },
      en: { preferred: null, synonyms: [], hidden: [] },
    },
    definition: { fi: "", sv: "", en: "" },
    broader: null,
    yso: null,
    mergedInto: null,
    reason: null,
    proposedBy: null,
    createdAt: "2026-01-01T10:00:00.000Z",
    storyCount: 0,
    ...changes,
  };
}
