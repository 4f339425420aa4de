import type { getAdaptation } from "@tori/contract/adaptations";
import type { EndpointResponse } from "@tori/contract/endpoint";
import { localized } from "@tori/text/language";
import { reusePaths } from "@tori/text/reuse-paths";
import { redirect, useParams } from "react-router";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { StorySubHead } from "../stories/story-sub-head.tsx";
import { comparedParts } from "./compared-parts.ts";
import { PartDifference } from "./part-difference.tsx";
import { adaptationQuery } from "./queries.ts";
import "../ui/facts.css";
import "../ui/page.css";
import "../stories/versions/versions.css";
import "./differences.css";

type Adaptation = EndpointResponse<typeof getAdaptation>;

export const page = definePage({ load, head, Component: DifferencesPage });

async function load({ queryClient, param, language }: PageArgs): Promise<Adaptation> {
  const slug = param("slug");
  const adaptation = await queryClient.ensureQueryData(adaptationQuery(slug));
  if (adaptation.slug !== slug) throw redirect(reusePaths[language].differences(adaptation.slug), 301);
  return adaptation;
}

function head({ story }: Adaptation, { texts }: PageArgs): Head {
  const { adaptations, common } = texts;
  return {
    title: `${adaptations.differences.title}: ${story.title} – ${common.siteName}`,
    description: adaptations.differences.description(story.title),
    // Search engines are to find the stories.
    noindex: true,
  };
}

/** A story beside the one that it was made from: what its makers say of the difference, and the texts. */
function DifferencesPage() {
  const { slug = "" } = useParams();
  const { texts, language } = useLanguage();
  const words = texts.adaptations.differences;
  const { story, origin, parts } = useLoaded(adaptationQuery(slug));
  const original = origin.text;
  const told = new Set(Object.keys(parts) as (keyof typeof parts)[]);
  const isMarked = original?.language === story.language;
  return (
    <div className="wrap page differences">
      <StorySubHead slug={slug} story={story} title={words.title} here={words.here} />
      <p className="lead">{original ? words.lead : words.leadAlone}</p>
      {original && !isMarked && <p className="notice">{words.otherLanguage}</p>}
      <Heads adaptation={{ story, origin, slug, parts }} />
      {comparedParts({ story, original, told }, texts, language).map((compared) => (
        <PartDifference
          key={compared.heading}
          compared={compared}
          told={compared.part ? parts[compared.part] : undefined}
          isMarked={isMarked && compared.isOwn}
          langs={{ before: original?.language ?? language, after: story.language }}
        />
      ))}
    </div>
  );
}

/** Whose the two stories are, and where they can be read. */
function Heads({ adaptation: { slug, story, origin } }: { adaptation: Adaptation }) {
  const { texts, paths, language } = useLanguage();
  const words = texts.adaptations.differences;
  const makers = [localized(origin.organisation.name, language), origin.workplace].filter(Boolean).join(", ");
  const link = (path: string, { title, language: its }: { title: string; language: string }) => (
    <Link to={path} lang={its === language ? undefined : its}>
      {title}
    </Link>
  );
  return (
    <div className="difference-sides difference-heads">
      <div>
        <p className="difference-side">{words.original}</p>
        <p>{origin.story ? link(paths.story(origin.story.slug), origin.story) : texts.stories.originGone}</p>
        <p className="fact-more">{words.by(makers)}. CC BY 4.0.</p>
      </div>
      <div>
        <p className="difference-side">{words.adaptation}</p>
        <p>{link(paths.story(slug), story)}</p>
        <p className="fact-more">{texts.labels.relationKinds[origin.kind]}. CC BY 4.0.</p>
      </div>
    </div>
  );
}
