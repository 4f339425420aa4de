import type { Localized } from "@tori/contract/language";
import type { OrganisationLink } from "@tori/contract/organisations";
import type { RichText } from "@tori/contract/rich-text";
import type { Story } from "@tori/contract/stories";
import { type SectionKey, sectionKeys } from "@tori/contract/vocabulary";
import { type Names, nameIn } from "../places/names.ts";

// Parts of the contract's stories, versions and previews that are made alike.

/** Rich texts by section as the list in which they are read. */
export function sectionList(sections: Partial<Record<SectionKey, RichText>>): Story["sections"] {
  return sectionKeys.flatMap((key) => {
    const body = sections[key];
    return body ? [{ key, body }] : [];
  });
}

export function practiceLinks(slugs: readonly string[], names: Names): Story["practices"] {
  return slugs.map((slug) => ({ slug, name: nameIn(names.practices, slug) }));
}

/** The organisation that took over the service, where the row of a story has one. */
export function takerOf(row: {
  taker_slug: string | null;
  taker_name: Localized | null;
}): OrganisationLink | null {
  return row.taker_slug && row.taker_name ? { slug: row.taker_slug, name: row.taker_name } : null;
}
