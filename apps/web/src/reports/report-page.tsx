import type { Story } from "@tori/contract/stories";
import { useParams } from "react-router";
import { ModeratorsLink } from "../moderation/moderators-link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storyQuery } from "../stories/queries.ts";
import { useStoryLang } from "../stories/use-story-lang.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { ReportForm } from "./report-form.tsx";
import "../ui/page.css";

/** For anyone to whom a story seems to be against the law or the terms: to the moderators. */
export const page = definePage<Story>({
  load: ({ queryClient, param }) => queryClient.ensureQueryData(storyQuery(param("slug"))),
  head: (story, { texts }) => ({
    title: `${texts.reports.title}: ${story.title} – ${texts.common.siteName}`,
    description: texts.reports.lead,
    noindex: true,
  }),
  Component: ReportPage,
});

function ReportPage() {
  const { slug = "" } = useParams();
  const { texts, paths } = useLanguage();
  const { reports, notices } = texts;
  const story = useLoaded(storyQuery(slug));
  return (
    <div className="wrap page">
      <Breadcrumb trail={[{ name: story.title, path: paths.story(slug) }]} here={reports.title} />
      <h1>{reports.title}</h1>
      <p className="lead">{reports.lead}</p>
      <p>
        {notices.about}{" "}
        <Link to={paths.story(slug)} lang={useStoryLang(story)}>
          {story.title}
        </Link>
      </p>
      <p>
        {reports.instead} <Link to={paths.storyNotice(slug)}>{notices.title}</Link>
      </p>
      <ReportForm slug={slug} />
      <ModeratorsLink slug={slug} />
    </div>
  );
}
