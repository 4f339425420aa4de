import type { Organisation } from "@tori/contract/organisations";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { useParams } from "react-router";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storiesOfQuery } from "../stories/queries.ts";
import { AllInSearch, StoryList } from "../stories/story-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { organisationJsonLd } from "./json-ld.ts";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { organisationQuery } from "./queries.ts";
import "../ui/page.css";

export const page = definePage({ load, head, Component: OrganisationPage });

async function load({ queryClient, param }: PageArgs): Promise<Organisation> {
  const slug = param("slug");
  const [organisation] = await Promise.all([
    queryClient.ensureQueryData(organisationQuery(slug)),
    queryClient.ensureQueryData(storiesOfQuery({ organisation: slug })),
  ]);
  return organisation;
}

function head(organisation: Organisation, args: PageArgs): Head {
  const { texts, language, url } = args;
  const path = paths[language];
  const name = localized(organisation.name, language);
  return {
    title: `${name} – ${texts.common.siteName}`,
    description: texts.organisations.pageDescription(name),
    jsonLd: [
      {
        ...organisationJsonLd(organisation, language, url.origin),
        areaServed: localized((organisation.municipality ?? organisation.region).name, language),
        ...(organisation.validTo === null ? {} : { dissolutionDate: organisation.validTo }),
      },
      breadcrumbJsonLd(args, [
        { name: texts.organisations.title, path: path.organisations },
        { name, path: path.organisation(organisation.slug) },
      ]),
    ],
  };
}

/** One organisation: what and where it is, and its stories. */
function OrganisationPage() {
  const { texts, paths, language } = useLanguage();
  const { slug = "" } = useParams();
  const organisation = useLoaded(organisationQuery(slug));
  const { items } = useLoaded(storiesOfQuery({ organisation: slug }));
  const name = localized(organisation.name, language);
  return (
    <div className="wrap page">
      <Breadcrumb trail={[{ name: texts.organisations.title, path: paths.organisations }]} here={name} />
      <p className="page-kind">{texts.labels.organisationTypes[organisation.type]}</p>
      <h1>{name}</h1>
      <OrganisationFacts organisation={organisation} />
      <section aria-labelledby="stories">
        <h2 id="stories">{texts.organisations.storiesHeading}</h2>
        {items.length === 0 && <NoStories organisation={organisation} />}
        <StoryList stories={items} />
        <AllInSearch count={organisation.storyCount} query={{ organisation: slug, sort: "newest" }} />
      </section>
    </div>
  );
}

/** Nothing here yet: where to look instead. */
function NoStories({ organisation }: { organisation: Organisation }) {
  const { texts, paths, language } = useLanguage();
  const { region } = organisation;
  return (
    <>
      <p className="section-lead">
        {texts.organisations.noStories} {texts.organisations.noStoriesHint}
      </p>
      <ul className="chips-list">
        <li>
          <Link className="chip" to={paths.search(`region=${region.code}`)}>
            {texts.organisations.inRegion(localized(region.name, language))}
          </Link>
        </li>
        <li>
          <Link className="chip" to={paths.search()}>
            {texts.common.searchAll}
          </Link>
        </li>
      </ul>
    </>
  );
}
