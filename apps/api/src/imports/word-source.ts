import { IsoDate, Slug } from "@tori/contract/common";
import { OrganisationType } from "@tori/contract/vocabulary";
import { z } from "zod";
import { line } from "./texts.ts";

/** An organisation in organisations.json beside the stories. */
export const OrganisationSource = z
  .strictObject({
    id: Slug,
    type: OrganisationType,
    name: z.strictObject({ fi: line(200), sv: line(200), en: line(200).optional() }),
    municipalityCode: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    regionCode: z.string().regex(/^\d{2}$/),
    wellbeingCounty: Slug.nullable(),
    // Propose the organisation to whoever signs in with such an address.
    emailDomains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
    validFrom: IsoDate.optional(),
    validTo: IsoDate.optional(),
    successorId: Slug.optional(),
  })
  .superRefine((row, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (row.type === "municipality" && row.municipalityCode === null) {
      refuse("municipalityCode", "is needed for a municipality");
    }
    if (row.validFrom && row.validTo && row.validTo < row.validFrom) refuse("validTo", "is before validFrom");
    if (row.successorId === row.id) refuse("successorId", "names the organisation itself");
  });
export type OrganisationSource = z.infer<typeof OrganisationSource>;

const Term = line(100);
const Terms = z.array(Term).max(100);

/** A tag in tags.json beside the stories. */
export const TagSource = z.strictObject({
  id: Slug,
  labels: z.strictObject({ fi: Term, sv: Term, en: Term }),
  synonyms: z.strictObject({ fi: Terms, sv: Terms, en: Terms }),
  broader: Slug.optional(),
});
export type TagSource = z.infer<typeof TagSource>;
