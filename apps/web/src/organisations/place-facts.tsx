import type { Organisation } from "@tori/contract/organisations";
import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact } from "../ui/facts.tsx";

type Props = {
  organisation: Pick<Organisation, "municipality" | "region">;
  terms: { municipality: string; region: string };
};

/** Where an organisation is, each place leading to its stories. Bodies wider than a municipality have none. */
export function PlaceFacts({ organisation: { municipality, region }, terms }: Props) {
  const { paths, language } = useLanguage();
  return (
    <>
      {municipality && (
        <Fact term={terms.municipality}>
          <Link to={paths.search(`municipality=${municipality.code}`)}>
            {localized(municipality.name, language)}
          </Link>
        </Fact>
      )}
      <Fact term={terms.region}>
        <Link to={paths.search(`region=${region.code}`)}>{localized(region.name, language)}</Link>
      </Fact>
    </>
  );
}
