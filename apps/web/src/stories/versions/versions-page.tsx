import type { Story } from "@tori/contract/stories";
import type { Language } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { redirect, useLocation, useParams } from "react-router";
import type { Head } from "../../platform/head.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { type PageArgs, definePage } from "../../platform/page.ts";
import { useLoaded } from "../../platform/use-loaded.ts";
import { StorySubHead } from "../story-sub-head.tsx";
import { storyQuery } from "../queries.ts";
import { type Compared, comparedVersions } from "./compared-versions.ts";
import { versionQuery, versionsQuery } from "./queries.ts";
import { VersionChanges } from "./version-changes.tsx";
import { VersionChoice } from "./version-choice.tsx";
import { VersionList } from "./version-list.tsx";
import "../../ui/form/form.css";
import "../../ui/page.css";
import "./versions.css";

export const page = definePage({ load, head, Component: VersionsPage });

async function load({ queryClient, param, language, url }: PageArgs): Promise<Story> {
  const slug = param("slug");
  const [story, { items }] = await Promise.all([
    queryClient.ensureQueryData(storyQuery(slug)),
    queryClient.ensureQueryData(versionsQuery(slug)),
  ]);
  if (story.slug !== slug) throw redirect(workPaths[language].storyVersions(story.slug) + url.search, 301);
  const numbers = items.map(({ number }) => number);
  const compared = comparedVersions(numbers, url.searchParams);
  if (compared) {
    const { older, newer } = compared;
    await Promise.all(
      [older, newer].map((number) => queryClient.ensureQueryData(versionQuery(slug, number))),
    );
  }
  return story;
}

function head({ title }: Story, { texts }: PageArgs): Head {
  const { versions, common } = texts;
  return {
    title: `${versions.title}: ${title} – ${common.siteName}`,
    description: versions.description(title),
    // Search engines are to find the story as it is now.
    noindex: true,
  };
}

/** How a story has changed. Everyone may see it; few ask, so it is kept out of what a reader's document loads. */
function VersionsPage() {
  const { slug = "" } = useParams();
  const search = new URLSearchParams(useLocation().search);
  const { texts, language } = useLanguage();
  const story = useLoaded(storyQuery(slug));
  const { items } = useLoaded(versionsQuery(slug));
  const numbers = items.map(({ number }) => number);
  const compared = comparedVersions(numbers, search);
  const words = texts.versions;
  const lang = story.language === language ? undefined : story.language;
  return (
    <div className="wrap page versions">
      <StorySubHead slug={slug} story={story} title={words.title} here={words.here} />
      <p className="lead">{compared ? words.lead : words.onlyOne}</p>
      <section aria-labelledby="versions">
        <h2 id="versions">{words.list}</h2>
        <VersionList slug={slug} versions={items} lang={lang} />
      </section>
      {compared && (
        <>
          <section aria-labelledby="compare">
            <h2 id="compare">{words.compare}</h2>
            <VersionChoice slug={slug} numbers={numbers} compared={compared} />
          </section>
          <Changes slug={slug} compared={compared} lang={lang} />
        </>
      )}
    </div>
  );
}

type ChangesProps = { slug: string; compared: Compared; lang: Language | undefined };

function Changes({ slug, compared, lang }: ChangesProps) {
  const older = useLoaded(versionQuery(slug, compared.older));
  const newer = useLoaded(versionQuery(slug, compared.newer));
  return <VersionChanges older={older} newer={newer} lang={lang} />;
}
