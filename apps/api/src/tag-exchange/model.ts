import { TagLabels, TagState, YsoAddress } from "@tori/contract/curation";
import { Slug } from "@tori/contract/common";
import type { ImportFault } from "@tori/contract/tag-exchange";
import { z } from "zod";

const none = { preferred: null, synonyms: [], hidden: [] };
const Text = z.string().trim().max(500);

/** A tag as files have it: others stand in it by their addresses. */
export const ExchangedTag = z.strictObject({
  slug: Slug,
  state: TagState.default("active"),
  labels: z.strictObject({
    fi: TagLabels.default(none),
    sv: TagLabels.default(none),
    en: TagLabels.default(none),
  }),
  definition: z.strictObject({ fi: Text.default(""), sv: Text.default(""), en: Text.default("") }),
  broader: Slug.nullable().default(null),
  mergedInto: Slug.nullable().default(null),
  yso: YsoAddress.nullable().default(null),
  reason: Text.default(""),
});
export type ExchangedTag = z.infer<typeof ExchangedTag>;

/** What a file says of a tag before anybody has checked it; what it does not say stays as it is. */
export type ReadTag = {
  place: string;
  slug: string | null;
  state?: string;
  labels: Partial<
    Record<"fi" | "sv" | "en", { preferred?: string | null; synonyms?: string[]; hidden?: string[] }>
  >;
  definition: Partial<Record<"fi" | "sv" | "en", string>>;
  broader?: string | null;
  mergedInto?: string | null;
  yso?: string | null;
  reason?: string;
};

export type ReadFile = { tags: ReadTag[]; faults: ImportFault[]; ignored: number };

const languages = ["fi", "sv", "en"] as const;
const listSeparator = " | ";

/** Everything that a tag says, one value a field: to compare two states of it, and to show what changes. */
export function fieldsOf(tag: ExchangedTag): Record<string, string> {
  const fields: Record<string, string> = { state: tag.state };
  for (const language of languages) {
    const { preferred, synonyms, hidden } = tag.labels[language];
    fields[language] = preferred ?? "";
    fields[`${language}_synonyms`] = synonyms.toSorted().join(listSeparator);
    fields[`${language}_hidden`] = hidden.toSorted().join(listSeparator);
    fields[`${language}_definition`] = tag.definition[language];
  }
  return {
    ...fields,
    broader: tag.broader ?? "",
    merged_into: tag.mergedInto ?? "",
    yso: tag.yso ?? "",
    reason: tag.reason,
  };
}
