import type { Story } from "@tori/contract/stories";
import { paths } from "@tori/text/paths";
import { redirect, useParams } from "react-router";
import { AdoptionSection } from "../adoptions/adoption-section.tsx";
import { AdoptionStrip } from "../adoptions/adoption-strip.tsx";
import { storyAdoptionsQuery } from "../adoptions/queries.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { keepOrigin } from "../platform/origin.ts";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { storyQuery } from "./queries.ts";
import { RelatedStories } from "./related-stories.tsx";
import { StoryBody } from "./story-body.tsx";
import { StoryFacts } from "./story-facts.tsx";
import { storyHead, storyTrail } from "./story-head.ts";
import { StoryLinks } from "./story-links.tsx";
import { StoryShare } from "./story-share.tsx";
import { StoryTools } from "./story-tools.tsx";
import { StoryTop } from "./story-top.tsx";
import { useStoryLang } from "./use-story-lang.ts";
import "../ui/page.css";
import "./story-page.css";

export const page = definePage({ load, head: storyHead, Component: StoryPage });

async function load(args: PageArgs): Promise<Story> {
  keepOrigin(args);
  const slug = args.param("slug");
  const [story] = await Promise.all([
    args.queryClient.ensureQueryData(storyQuery(slug)),
    args.queryClient.ensureQueryData(storyAdoptionsQuery(slug)),
  ]);
  // An address that the story had before answers with the story, at the one that it has now.
  if (story.slug !== slug) throw redirect(paths[args.language].story(story.slug), 301);
  return story;
}

/**
 * A story: what one judges it by comes first, also where the columns are one. On a wide screen the facts and the links
 * stand beside the text.
 */
function StoryPage() {
  const { slug = "" } = useParams();
  const { texts, language } = useLanguage();
  const story = useLoaded(storyQuery(slug));
  return (
    <>
      <div className="wrap">
        <Breadcrumb trail={storyTrail(texts, language)} here={story.title} hereLang={useStoryLang(story)} />
      </div>
      <article className="wrap story">
        <StoryTop story={story}>
          <AdoptionStrip story={story} />
        </StoryTop>
        <StoryFacts story={story} />
        <StoryBody story={story}>
          <AdoptionSection slug={slug} />
        </StoryBody>
        <div className="story-more">
          <StoryTools story={story} />
          <StoryLinks story={story} />
          <StoryShare story={story} />
        </div>
      </article>
      <RelatedStories stories={story.related} />
    </>
  );
}
