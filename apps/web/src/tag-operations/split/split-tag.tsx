import type { CuratedTag } from "@tori/contract/curation";
import { workPaths } from "@tori/text/work-paths";
import { useMemo } from "react";
import { useParams } from "react-router";
import { curatedTagQuery, vocabularyQuery } from "../../curation/queries.ts";
import { StatePill } from "../../curation/state-pill.tsx";
import { tagName } from "../../curation/tag-name.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { ErrorSummary } from "../../ui/form/error-summary.tsx";
import { Notice } from "../../ui/form/notice.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { Pending } from "../../workplaces/pending.tsx";
import { listStories } from "./shown-stories.ts";
import { SplitStories } from "./split-stories.tsx";
import { SplitSummary } from "./split-summary.tsx";
import { SplitTargets, targetsId } from "./split-targets.tsx";
import { chooseAllId, tickId } from "./story-row.tsx";
import { useSplit } from "./use-split.ts";
import { useWarnOfLeaving } from "./use-warn-of-leaving.ts";
import { type TaggedStory, useTaggedStories } from "./use-tagged-stories.ts";

/** Splits a tag: which others there are, which stories get which, and what comes of it. */
export function SplitTag() {
  const { id = "" } = useParams();
  return <LoadedSplit key={id} id={id} />;
}

function LoadedSplit({ id }: { id: string }) {
  const { tagSplit } = useLanguage().texts;
  const tag = useFresh(curatedTagQuery(id));
  const vocabulary = useFresh(vocabularyQuery);
  const stories = useTaggedStories(id);
  const error = tag.error ?? vocabulary.error ?? stories.error;
  if (tag.data && vocabulary.data && stories.data) {
    return <OpenSplit tag={tag.data} tags={vocabulary.data.items} stories={stories.data} />;
  }
  return error ? <Pending error={error} /> : <p aria-live="polite">{tagSplit.loading}</p>;
}

type Props = { tag: CuratedTag; tags: readonly CuratedTag[]; stories: readonly TaggedStory[] };

function OpenSplit({ tag, tags, stories }: Props) {
  const { texts, language } = useLanguage();
  const { tagSplit } = texts;
  const split = useSplit(tag);
  useWarnOfLeaving(split.plan.size > 0);
  const listed = useMemo(
    () => listStories(stories, { tags, self: tag.id, language }),
    [stories, tags, tag.id, language],
  );
  const names = useMemo(
    () => new Map([...tags, tag].map((each) => [each.id, tagName(each, language).text])),
    [tags, tag, language],
  );
  const name = tagName(tag, language);
  const isActive = tag.state === "active";
  return (
    <div className="tag-page split-page">
      <div className="tag-heading">
        <h2 lang={name.lang}>{name.text}</h2>
        <StatePill state={tag.state} />
      </div>
      <p>
        <Link to={workPaths[language].manageTag(tag.id)}>{tagSplit.back}</Link>
      </p>
      <SplitProblem split={split} stories={stories} names={names} />
      {!isActive && <Notice kind="warning" title={tagSplit.notActive} />}
      {stories.length === 0 && <p>{tagSplit.noStories}</p>}
      {stories.length > 0 && (isActive || split.plan.size > 0) && (
        <>
          <p className="lead">{tagSplit.lead}</p>
          <SplitTargets split={split} tag={tag} tags={tags} names={names} />
          <SplitStories split={split} self={tag.id} listed={listed} names={names} />
          <SplitSummary split={split} self={tag.id} stories={stories} names={names} isActive={isActive} />
        </>
      )}
    </div>
  );
}

type ProblemProps = {
  split: ReturnType<typeof useSplit>;
  stories: readonly TaggedStory[];
  names: ReadonlyMap<string, string>;
};

/** The summary leads to this many stories; they stand first in the list. */
const mostListed = 20;

/** Why the tag has not been split. */
function SplitProblem({ split: { problem, faults, tries }, stories, names }: ProblemProps) {
  const { stale } = useLanguage().texts.tagSplit;
  if (problem?.code === "stale") {
    return (
      <Notice kind="warning" title={stale.title} takesFocus key={tries}>
        <p>{stale.kept}</p>
      </Notice>
    );
  }
  if (faults.length === 0) return <Refusal problem={problem} />;
  const titleOf = (id: string) => stories.find((story) => story.id === id)?.title ?? "";
  const errors = faults.slice(0, mostListed).map(({ place, message }) => {
    if (place === "targets") return { id: targetsId, message };
    if (place === "stories") return { id: chooseAllId, message };
    return "target" in place
      ? { id: targetsId, message: `${names.get(place.target) ?? ""}: ${message}` }
      : { id: tickId(place.story), message: `${titleOf(place.story)}: ${message}` };
  });
  return <ErrorSummary key={tries} errors={errors} />;
}
