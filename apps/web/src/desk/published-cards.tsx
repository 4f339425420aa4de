import type { Desk } from "@tori/contract/desk";
import { formatDate } from "@tori/text/dates";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Rest } from "./draft-cards.tsx";
import { EditStory } from "./edit-story.tsx";
import { storyHeading } from "./use-renew-desk.ts";
import { RestoreStory, StoryState } from "./story-state.tsx";

/** What one's workplaces have published, with what can be done about each. */
export function PublishedCards({ stories }: { stories: Desk["published"] }) {
  return (
    <>
      <ul className="desk-list">
        {stories.items.map((story) => (
          <PublishedCard key={story.slug} story={story} />
        ))}
      </ul>
      <Rest list={stories} />
    </>
  );
}

function PublishedCard({ story }: { story: Desk["published"]["items"][number] }) {
  const { texts, language } = useLanguage();
  const { desk, drafts } = texts;
  const { slug, title, state, mayDecide } = story;
  const isReadable = state === "published" || state === "retired";
  return (
    <li className="desk-card">
      <h3 lang={story.language} id={storyHeading(slug)} tabIndex={-1}>
        {isReadable ? <a href={paths[story.language].story(slug)}>{title}</a> : title}
      </h3>
      <p className="desk-facts">
        <span aria-live="polite">{desk.states[state]}</span>
        <span>{story.workplace?.name ?? drafts.editorial}</span>
        <span>{desk.publishedOn(formatDate(story.publishedAt, language))}</span>
      </p>
      {state === "hidden" && (
        <Link className="more-link" to={workPaths[language].storyDecisions(slug)}>
          {texts.reports.ofStory.link}
          <span className="visually-hidden"> ({title})</span>
        </Link>
      )}
      {story.stateReason !== null && <p>{desk.reason(story.stateReason)}</p>}
      {state !== "hidden" && (
        <div className="button-row">
          <EditStory slug={slug} title={title} hasDraft={story.draftId !== null} />
          {isReadable && (
            <Link className="button button-quiet" to={workPaths[language].storyVersions(slug)}>
              {desk.versions}
              <span className="visually-hidden"> ({title})</span>
            </Link>
          )}
          {mayDecide && state !== "published" && <RestoreStory slug={slug} title={title} />}
        </div>
      )}
      {mayDecide && isReadable && (
        <StoryState key={state} slug={slug} title={title} isRetired={state === "retired"} />
      )}
    </li>
  );
}
