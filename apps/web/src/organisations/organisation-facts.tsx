import type { Organisation } from "@tori/contract/organisations";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";

/** Where an organisation is, since when, and what followed it. Bodies wider than a municipality have none. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { texts, paths, language } = useLanguage();
  const { facts } = texts.organisations;
  const { municipality, region, wellbeingCounty, validFrom, validTo, successor } = organisation;
  return (
    <div className="page-facts">
      <Facts>
        {municipality && (
          <Fact term={facts.municipality}>
            <Link to={paths.search(`municipality=${municipality.code}`)}>
              {localized(municipality.name, language)}
            </Link>
          </Fact>
        )}
        <Fact term={facts.region}>
          <Link to={paths.search(`region=${region.code}`)}>{localized(region.name, language)}</Link>
        </Fact>
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
