import type { Story } from "@tori/contract/stories";
import { paths } from "@tori/text/paths";
import { redirect, useLocation, useParams } from "react-router";
import { SignInFirst } from "../people/sign-in-first.tsx";
import { useMe } from "../people/use-me.ts";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useLoaded } from "../platform/use-loaded.ts";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { storyQuery } from "../stories/queries.ts";
import { StorySubHead } from "../stories/story-sub-head.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { myAdoptionsQuery } from "./own-queries.ts";
import { OwnPart } from "./own-part.tsx";
import { storyAdoptionsQuery } from "./queries.ts";
import { UsersPart } from "./users-part.tsx";
import "../ui/form/form.css";
import "../ui/page.css";
import "./use-page.css";

export const page = definePage({ load, head, Component: UsePage });

const most = 20;

async function load({ queryClient, param, language, url }: PageArgs): Promise<Story> {
  const slug = param("slug");
  const [story] = await Promise.all([
    queryClient.ensureQueryData(storyQuery(slug)),
    queryClient.ensureQueryData(usersQuery(slug, url.search)),
  ]);
  if (story.slug !== slug) throw redirect(paths[language].storyUse(story.slug) + url.search, 301);
  return story;
}

function usersQuery(slug: string, search: string) {
  return storyAdoptionsQuery(slug, most, new URLSearchParams(search).get("cursor") ?? undefined);
}

function head({ title }: Story, { texts }: PageArgs): Head {
  return {
    title: `${texts.reuse.title}: ${title} – ${texts.common.siteName}`,
    description: texts.reuse.description(title),
    // Search engines are to find the story, where the same stands.
    noindex: true,
  };
}

/**
 * Who uses a story. Everyone reads it; those who are signed in record that they use it too, and those whose story it is
 * answer them.
 */
function UsePage() {
  const { slug = "" } = useParams();
  const { search } = useLocation();
  const { texts } = useLanguage();
  const story = useLoaded(storyQuery(slug));
  const users = useLoaded(usersQuery(slug, search));
  const me = useMe();
  const my = useFresh(myAdoptionsQuery(slug), Boolean(me));
  const own = new Set(my.data?.items.map(({ id }) => id));
  return (
    <div className="wrap page use-page">
      <StorySubHead slug={slug} story={story} title={texts.reuse.title} />
      <p className="lead">{texts.reuse.lead}</p>
      {me === undefined && <p aria-live="polite">{texts.people.loading}</p>}
      {me === null && (
        <SignInFirst>
          <p>{texts.reuse.signIn}</p>
        </SignInFirst>
      )}
      {me && my.data && <OwnPart me={me} story={story} my={my.data} />}
      {me && !my.data && <Pending error={my.error} />}
      <UsersPart
        slug={slug}
        adoptions={users.items.filter(({ id }) => !own.has(id))}
        nextCursor={users.nextCursor}
        maySpeak={my.data?.maySpeak ?? false}
      />
    </div>
  );
}
