import type { Localized } from "@tori/contract/language";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { useParams } from "react-router";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storiesOfQuery } from "../stories/queries.ts";
import { AllInSearch, StoryList } from "../stories/story-list.tsx";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { practiceQuery } from "./queries.ts";
import { SurveyRound } from "./survey-round.tsx";
import "../ui/page.css";
import "./practices.css";

export const page = definePage({ load, head, Component: PracticePage });

type Named = { slug: string; name: Localized; statement: Localized };

async function load({ queryClient, param }: PageArgs): Promise<Named> {
  const slug = param("slug");
  const [practice] = await Promise.all([
    queryClient.ensureQueryData(practiceQuery(slug)),
    queryClient.ensureQueryData(storiesOfQuery({ practice: slug })),
  ]);
  return practice;
}

function head({ slug, name, statement }: Named, args: PageArgs): Head {
  const { texts, language, url } = args;
  const path = paths[language];
  return {
    title: `${localized(name, language)} – ${texts.common.siteName}`,
    description: `${localized(statement, language)}.`,
    jsonLd: [
      {
        "@type": "DefinedTerm",
        name: localized(name, language),
        description: localized(statement, language),
        url: url.origin + path.practice(slug),
        inDefinedTermSet: url.origin + path.practices,
      },
      breadcrumbJsonLd(args, [
        { name: texts.practices.title, path: path.practices },
        { name: localized(name, language), path: path.practice(slug) },
      ]),
    ],
  };
}

/** One practice: what it means, what experts think of it, and its stories. */
function PracticePage() {
  const { texts, paths, language } = useLanguage();
  const { slug = "" } = useParams();
  const practice = useLoaded(practiceQuery(slug));
  const { items } = useLoaded(storiesOfQuery({ practice: slug }));
  const name = localized(practice.name, language);
  return (
    <>
      <div className="wrap page practice-top">
        <Breadcrumb trail={[{ name: texts.practices.title, path: paths.practices }]} here={name} />
        <p className="page-kind">{texts.practices.one}</p>
        <h1>{name}</h1>
        <p className="lead">{localized(practice.statement, language)}.</p>
        <a className="more-link" href="#stories">
          {texts.common.stories(practice.storyCount)}
        </a>
      </div>
      {practice.rounds.length > 0 && (
        <section className="section section-tinted" aria-labelledby="survey">
          <div className="wrap">
            <h2 id="survey">{texts.practices.figuresHeading}</h2>
            {practice.rounds.map((round) => (
              <SurveyRound key={round.year} round={round} />
            ))}
          </div>
        </section>
      )}
      <section className="wrap section" aria-labelledby="stories">
        <h2 id="stories">{texts.practices.storiesHeading}</h2>
        {items.length === 0 && <p className="section-lead">{texts.practices.noStories}</p>}
        <StoryList stories={items} />
        <AllInSearch count={practice.storyCount} query={{ practice: slug, sort: "newest" }} />
      </section>
    </>
  );
}
