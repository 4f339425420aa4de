import type { Me } from "@tori/contract/people";
import type { Story } from "@tori/contract/stories";
import { reusePaths } from "@tori/text/reuse-paths";
import { redirect, useParams } from "react-router";
import { SignInFirst } from "../people/sign-in-first.tsx";
import { useMe } from "../people/use-me.ts";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { storyQuery } from "../stories/queries.ts";
import { StorySubHead } from "../stories/story-sub-head.tsx";
import { NoWorkplace } from "../workplaces/no-workplace.tsx";
import { BeginForm } from "./begin-form.tsx";
import "../ui/page.css";

export const page = definePage({ load, head, Component: BeginPage });

async function load({ queryClient, param, language }: PageArgs): Promise<Story> {
  const slug = param("slug");
  const story = await queryClient.ensureQueryData(storyQuery(slug));
  if (story.slug !== slug) throw redirect(reusePaths[language].adapt(story.slug), 301);
  return story;
}

function head({ title }: Story, { texts }: PageArgs): Head {
  const { adaptations, common } = texts;
  return {
    title: `${adaptations.title}: ${title} – ${common.siteName}`,
    description: adaptations.description(title),
    noindex: true,
  };
}

/** "Sovella tätä": where a workplace's own story begins that is made from this one. */
function BeginPage() {
  const { slug = "" } = useParams();
  const { texts } = useLanguage();
  const words = texts.adaptations;
  const story = useLoaded(storyQuery(slug));
  const me = useMe();
  return (
    <div className="wrap page">
      <StorySubHead slug={slug} story={story} title={words.title} />
      <p className="lead">{words.lead}</p>
      {story.state === "retired" ? (
        <p>{words.retired}</p>
      ) : (
        <>
          <p>{words.licence}</p>
          {me === undefined && <p aria-live="polite">{texts.people.loading}</p>}
          {me === null && (
            <SignInFirst>
              <p>{words.signIn}</p>
            </SignInFirst>
          )}
          {me && <SignedIn me={me} story={story} />}
        </>
      )}
    </div>
  );
}

function SignedIn({ me, story }: { me: Me; story: Story }) {
  const { texts, paths } = useLanguage();
  const mine = me.memberships.filter(({ state }) => state === "active");
  const others = mine.filter(({ workplace }) => workplace.slug !== story.workplaceSlug);
  if (mine.length === 0) return <NoWorkplace />;
  if (others.length === 0) {
    return (
      <>
        <p>{texts.adaptations.onlyOwn}</p>
        <Link className="button" to={paths.desk}>
          {texts.site.desk}
        </Link>
      </>
    );
  }
  return <BeginForm story={story} workplaces={others.map(({ workplace }) => workplace)} />;
}
