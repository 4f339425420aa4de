import type { Organisation } from "@tori/contract/organisations";
import { type Language, localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import type { JsonLd } from "../platform/head.ts";

/** An organisation as schema.org knows it; a municipal company is a company, not an office. */
export function organisationJsonLd(
  { slug, name, type }: Pick<Organisation, "slug" | "name" | "type">,
  language: Language,
  origin: string,
): JsonLd {
  return {
    "@type": type === "municipal_company" ? "Organization" : "GovernmentOrganization",
    name: localized(name, language),
    url: origin + paths[language].organisation(slug),
  };
}
