import type { Workplace } from "@tori/contract/workplaces";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { redirect, useParams } from "react-router";
import { useMe } from "../people/use-me.ts";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { StoryList } from "../stories/story-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { adoptionsOfWorkplaceQuery, storiesOfWorkplaceQuery, workplaceQuery } from "./queries.ts";
import { KeptAdoptions } from "./kept-adoptions.tsx";
import { WorkplaceAdoptions } from "./workplace-adoptions.tsx";
import "../ui/form/form.css";
import "../ui/page.css";
import "./workplace-page.css";

export const page = definePage({ load, head, Component: WorkplacePage });

async function load({ queryClient, param, language, url: { search } }: PageArgs): Promise<Workplace> {
  const slug = param("slug");
  const [workplace] = await Promise.all([
    queryClient.ensureQueryData(workplaceQuery(slug)),
    queryClient.ensureQueryData(storiesOfWorkplaceQuery(slug)),
    queryClient.ensureQueryData(adoptionsOfWorkplaceQuery(slug, "taken", search)),
    queryClient.ensureQueryData(adoptionsOfWorkplaceQuery(slug, "given", search)),
  ]);
  // A workplace that became another one answers at that one's address.
  if (workplace.slug !== slug) throw redirect(paths[language].workplace(workplace.slug), 301);
  return workplace;
}

function head({ slug, name, organisation }: Workplace, { texts, language }: PageArgs): Head {
  return {
    title: `${name} – ${texts.common.siteName}`,
    description: texts.workplaces.page.description(name, localized(organisation.name, language)),
    canonical: paths[language].workplace(slug),
  };
}

/** A workplace as everyone sees it. */
function WorkplacePage() {
  const { texts, paths, language } = useLanguage();
  const { slug: asked = "" } = useParams();
  const workplace = useLoaded(workplaceQuery(asked));
  const { items } = useLoaded(storiesOfWorkplaceQuery(asked));
  const { page } = texts.workplaces;
  const organisation = localized(workplace.organisation.name, language);
  const organisationPath = paths.organisation(workplace.organisation.slug);
  return (
    <div className="wrap page workplace-page">
      <Breadcrumb trail={[{ name: organisation, path: organisationPath }]} here={workplace.name} />
      <p className="page-kind">{page.kind}</p>
      <h1>{workplace.name}</h1>
      {workplace.about !== "" && <p className="lead">{workplace.about}</p>}
      <WorkplaceFacts workplace={workplace} />
      <p className="button-row">
        <OwnLink workplace={workplace} />
      </p>
      <section aria-labelledby="stories">
        <h2 id="stories">{page.stories}</h2>
        {items.length === 0 && <p className="section-lead">{page.noStories}</p>}
        <StoryList stories={items} />
        <p>
          <Link className="more-link" to={organisationPath}>
            {page.organisationStories}
          </Link>
        </p>
      </section>
      <WorkplaceAdoptions slug={asked} side="taken" />
      <WorkplaceAdoptions slug={asked} side="given" />
      <KeptAdoptions workplace={workplace} />
    </div>
  );
}

function WorkplaceFacts({ workplace }: { workplace: Workplace }) {
  const { texts, paths, language } = useLanguage();
  const { page } = texts.workplaces;
  const { organisation, sizeBand, sectors, contactEmail } = workplace;
  return (
    <div className="page-facts">
      <Facts>
        <Fact term={page.organisation}>
          <Link to={paths.organisation(organisation.slug)}>{localized(organisation.name, language)}</Link>
        </Fact>
        <Fact term={page.size}>{sizeBand && texts.labels.sizeBands[sizeBand]}</Fact>
        <Fact term={page.sectors}>{sectors.map((sector) => texts.labels.sectors[sector]).join(", ")}</Fact>
        <Fact term={page.contact}>
          {contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}
        </Fact>
      </Facts>
    </div>
  );
}

/** To its members for those who are in, to joining for those who are signed in. */
function OwnLink({ workplace: { slug, organisation } }: { workplace: Workplace }) {
  const { texts, language } = useLanguage();
  const me = useMe();
  const path = workPaths[language];
  if (!me || me.isBlocked) return null;
  const isIn = me.memberships.some((each) => each.workplace.slug === slug && each.state === "active");
  const join = `${path.joinWorkplace}?${new URLSearchParams({ organisation: organisation.slug, workplace: slug })}`;
  return isIn || me.roles.length > 0 ? (
    <Link className="button button-quiet" to={path.workplaceTeam(slug)}>
      {texts.workplaces.page.team}
    </Link>
  ) : (
    <Link className="button button-quiet" to={join}>
      {texts.workplaces.page.join}
    </Link>
  );
}
