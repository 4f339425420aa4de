import type { EndpointResponse } from "@tori/contract/endpoint";
import type { listStoryVersions } from "@tori/contract/stories";
import { formatDate } from "@tori/text/dates";
import type { Language } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";
import { comparing } from "./compared-versions.ts";

type Props = {
  slug: string;
  versions: EndpointResponse<typeof listStoryVersions>["items"];
  lang: Language | undefined;
};

/** The versions, the newest first, each with what its writers said of the change. */
export function VersionList({ slug, versions, lang }: Props) {
  const { texts, language } = useLanguage();
  const words = texts.versions;
  const path = workPaths[language].storyVersions(slug);
  return (
    <ol className="version-list" reversed>
      {versions.map(({ number, at, title, changeNote }, place) => {
        const earlier = versions[place + 1];
        return (
          <li key={number}>
            <p>
              <strong>
                {words.version(number)}
                {place === 0 && ` (${words.newest})`}
              </strong>
              , {formatDate(at, language)}
            </p>
            <p lang={lang}>{changeNote ?? title}</p>
            {earlier && (
              <Link
                className="more-link"
                to={path + comparing({ older: earlier.number, newer: number })}
                focus="changes"
              >
                {words.withEarlier}
                <span className="visually-hidden"> ({words.version(number)})</span>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
