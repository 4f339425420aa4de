import type { Story } from "@tori/contract/stories";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useParams } from "react-router";
import { ModeratorsLink } from "../moderation/moderators-link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storyQuery } from "../stories/queries.ts";
import { StoryContact } from "../stories/story-contact.tsx";
import { useStoryLang } from "../stories/use-story-lang.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Claim } from "./claim.tsx";
import { NoticeForm } from "./notice-form.tsx";
import "../ui/page.css";

/** For anyone who has noticed something in a story: to its workplace, or, of an editorial one, to the editors. */
export const page = definePage<Story>({
  load: ({ queryClient, param }) => queryClient.ensureQueryData(storyQuery(param("slug"))),
  head: (story, { texts }) => ({
    title: `${texts.notices.title}: ${story.title} – ${texts.common.siteName}`,
    description: texts.notices.lead,
    noindex: true,
  }),
  Component: NoticePage,
});

function NoticePage() {
  const { slug = "" } = useParams();
  const { texts, paths, language } = useLanguage();
  const { notices } = texts;
  const story = useLoaded(storyQuery(slug));
  const lang = useStoryLang(story);
  const isEditorial = story.publisher === "editorial";
  return (
    <div className="wrap page">
      <Breadcrumb trail={[{ name: story.title, path: paths.story(slug) }]} here={notices.title} />
      <h1>{notices.title}</h1>
      <p className="lead">{notices.lead}</p>
      <p>
        {notices.about}{" "}
        <Link to={paths.story(slug)} lang={lang}>
          {story.title}
        </Link>
        , {localized(story.organisation.name, language)}
      </p>
      <p>{isEditorial ? notices.toEditors : notices.toWorkplace}</p>
      <NoticeForm slug={slug} />
      <p>
        <Link className="more-link" to={workPaths[language].storyVersions(slug)}>
          {notices.versions}
        </Link>
      </p>
      <p>
        <Link className="more-link" to={workPaths[language].reportStory(slug)}>
          {texts.reports.title}
        </Link>
      </p>
      <ModeratorsLink slug={slug} />
      <StoryContact story={story} />
      {isEditorial && <Claim story={story} />}
    </div>
  );
}
