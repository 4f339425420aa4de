import { z } from "zod";
import { IsoDate, Slug } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Localized } from "./language.ts";
import { OrganisationType } from "./vocabulary.ts";

export const OrganisationLink = z.object({ slug: Slug, name: Localized });
export type OrganisationLink = z.infer<typeof OrganisationLink>;

/** An administrative area with its official code. */
export const Place = z.object({ code: z.string(), name: Localized });
export type Place = z.infer<typeof Place>;

export const Organisation = OrganisationLink.extend({
  type: OrganisationType,
  municipality: Place.nullable(),
  region: Place,
  /** Wellbeing services county; none on Åland and for bodies across counties. */
  wellbeingCounty: Place.nullable(),
  validFrom: IsoDate.nullable(),
  /** Last day of an organisation that no longer exists. */
  validTo: IsoDate.nullable(),
  successor: OrganisationLink.nullable(),
});
export type Organisation = z.infer<typeof Organisation>;

export const OrganisationWithCount = OrganisationLink.extend({
  type: OrganisationType,
  storyCount: z.int(),
});
export type OrganisationWithCount = z.infer<typeof OrganisationWithCount>;

export const listOrganisations = endpoint("listOrganisations", {
  summary: "Organisations that have published stories, or that stories are about, with their counts",
  feature: "organisations",
  response: z.object({ items: z.array(OrganisationWithCount) }),
});

export const getOrganisation = endpoint("getOrganisation", {
  summary: "One organisation: where it is, since when, and what followed it",
  feature: "organisations",
  params: z.object({ slug: Slug }),
  response: Organisation.extend({ storyCount: z.int() }),
});
