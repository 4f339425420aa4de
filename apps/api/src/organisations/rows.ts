import type { Localized } from "@tori/contract/language";
import type { Organisation } from "@tori/contract/organisations";
import { sql } from "kysely";
import { type Names, nameIn } from "../places/names.ts";

/** Columns of an organisation `o` and of the one that followed it, `next`. */
export const organisationColumns = sql.raw(`o.slug as organisation_slug, o.name as organisation_name,
o.type as organisation_type, o.municipality_code, o.region_code, o.wellbeing_county_id, o.valid_from, o.valid_to,
next.slug as next_slug, next.name as next_name`);

export type OrganisationRow = {
  organisation_slug: string;
  organisation_name: Localized;
  organisation_type: Organisation["type"];
  municipality_code: string | null;
  region_code: string;
  wellbeing_county_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  next_slug: string | null;
  next_name: Localized | null;
};

export function toOrganisation(row: OrganisationRow, names: Names): Organisation {
  const place = (code: string | null, known: ReadonlyMap<string, Localized>) =>
    code === null ? null : { code, name: nameIn(known, code) };
  return {
    slug: row.organisation_slug,
    name: row.organisation_name,
    type: row.organisation_type,
    municipality: place(row.municipality_code, names.municipalities),
    region: { code: row.region_code, name: nameIn(names.regions, row.region_code) },
    wellbeingCounty: place(row.wellbeing_county_id, names.wellbeingCounties),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.next_slug && row.next_name ? { slug: row.next_slug, name: row.next_name } : null,
  };
}
