import type { Organisation } from "@tori/contract/organisations";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { PlaceFacts } from "./place-facts.tsx";

/** Where an organisation is, since when, and what followed it. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { texts, paths, language } = useLanguage();
  const { facts } = texts.organisations;
  const { wellbeingCounty, validFrom, validTo, successor } = organisation;
  return (
    <div className="page-facts">
      <Facts>
        <PlaceFacts organisation={organisation} terms={facts} />
        {wellbeingCounty && organisation.type !== "wellbeing_services_county" && (
          <Fact term={facts.county}>{localized(wellbeingCounty.name, language)}</Fact>
        )}
        {validFrom !== null && <Fact term={facts.validFrom}>{formatDate(validFrom, language)}</Fact>}
        {validTo !== null && <Fact term={facts.validTo}>{formatDate(validTo, language)}</Fact>}
        {successor && (
          <Fact term={facts.successor}>
            <Link to={paths.organisation(successor.slug)}>{localized(successor.name, language)}</Link>
          </Fact>
        )}
      </Facts>
    </div>
  );
}
