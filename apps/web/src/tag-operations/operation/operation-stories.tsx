import type { OperationStoryState, TagOperation } from "@tori/contract/tag-operations";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLocation } from "react-router";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { ChipLinks } from "../../ui/chip-links.tsx";
import { Button } from "../../ui/form/button.tsx";
import { Pending } from "../../workplaces/pending.tsx";
import { laterPage } from "../later-page.ts";
import { operationStoriesQuery } from "../queries.ts";
import { type NameOf, TagMarks } from "../tag-marks.tsx";

type Props = { operation: TagOperation; nameOf: NameOf };

const headingId = "operation-stories";

/** The stories page by page, all or those of one state. */
export function OperationStories({ operation: { id, counts }, nameOf }: Props) {
  const { texts, language } = useLanguage();
  const { stories: words } = texts.tagOperations.operation;
  const wanted = new URLSearchParams(useLocation().search).get("state");
  const states = Object.keys(words.states) as OperationStoryState[];
  const state = states.find((each) => each === wanted);
  const all = states.reduce((sum, each) => sum + counts[each], 0);
  const path = workPaths[language].tagChange(id);
  const chips = [
    { to: path, text: words.all, count: all, isCurrent: state === undefined },
    ...states
      .filter((each) => counts[each] > 0 || each === state)
      .map((each) => ({
        to: `${path}?state=${each}`,
        text: words.states[each],
        count: counts[each],
        isCurrent: each === state,
      })),
  ];
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {words.title}
      </h3>
      {all === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ChipLinks label={words.title} chips={chips} areFilters focus={headingId} />
          <StoryPages key={state} id={id} state={state} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

type PagesProps = { id: string; state: OperationStoryState | undefined; nameOf: NameOf };

function StoryPages({ id, state, nameOf }: PagesProps) {
  const [cursors, setCursors] = useState<(string | undefined)[]>([undefined]);
  return cursors.map((cursor, place) => (
    <StoriesPage
      key={cursor ?? "first"}
      {...{ id, state, cursor, nameOf }}
      onMore={place === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
    />
  ));
}

type PageProps = PagesProps & { cursor: string | undefined; onMore: ((next: string) => void) | null };

const pageSize = 100;

function StoriesPage({ id, state, cursor, nameOf, onMore }: PageProps) {
  const { operation } = useLanguage().texts.tagOperations;
  const { stories: words, open } = operation;
  const { data, error } = useFresh(operationStoriesQuery(id, { state, cursor, limit: pageSize }));
  if (!data) return <Pending error={error} />;
  const { items, nextCursor } = data;
  if (items.length === 0) return <p>{words.noneSuch}</p>;
  return (
    <>
      <ul className="operation-list" {...laterPage(cursor)}>
        {items.map((story) => (
          <li key={story.id}>
            <a href={paths[story.language].story(story.slug)} lang={story.language}>
              {story.title}
            </a>
            <span className="tag-state">{words.states[story.state]}</span>
            <TagMarks ids={story.now} nameOf={nameOf} none={open.none} />
          </li>
        ))}
      </ul>
      {onMore && nextCursor !== null && (
        <Button kind="quiet" onClick={() => onMore(nextCursor)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
