import { useDeferredValue, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { Button } from "../../ui/form/button.tsx";
import { useGrowing } from "../../ui/use-growing.ts";
import { MoveBar } from "./move-bar.tsx";
import { type Asked, type ListedStory, shownStories } from "./shown-stories.ts";
import { faultsByStory } from "./split-faults.ts";
import { StoryFilter } from "./story-filter.tsx";
import { StoryRow, chooseAllId } from "./story-row.tsx";
import type { useSplit } from "./use-split.ts";

type Props = {
  split: ReturnType<typeof useSplit>;
  self: string;
  listed: readonly ListedStory[];
  names: ReadonlyMap<string, string>;
};

const pageSize = 100;

/** The tag's stories: found by words, ticked, and moved many at once. */
export function SplitStories({ split, self, listed, names }: Props) {
  const { stories: words, moving } = useLanguage().texts.tagSplit;
  const { plan, ticked, tick, faults } = split;
  const [asked, setAsked] = useState<Asked>({ q: "", tag: null });
  // Typing goes on while the rows are found.
  const deferred = useDeferredValue(asked);
  const wrong = faultsByStory(faults);
  const found = shownStories(listed, deferred, { plan, self });
  // Those that have to be mended stand first, whatever is asked for.
  const shown = [
    ...listed.filter(({ story }) => wrong.has(story.id)),
    ...found.filter(({ story }) => !wrong.has(story.id)),
  ];
  const ids = shown.map(({ story }) => story.id);
  const { limit, rest, isFirstOfMore, showMore, startOver } = useGrowing(shown.length, pageSize);
  return (
    <section aria-labelledby="split-stories-title" className="split-stories">
      <h3 id="split-stories-title">{words.title(listed.length)}</h3>
      <p className="field-hint">{moving.hint}</p>
      <StoryFilter
        asked={asked}
        onChange={(next) => {
          setAsked(next);
          startOver();
        }}
        tags={[self, ...split.targets]}
        counted={(tag) => shownStories(listed, { q: "", tag }, { plan, self }).length}
        names={names}
        self={self}
      />
      <p className="split-found" aria-live="polite">
        {words.found(shown.length)}
      </p>
      {shown.length > 0 && (
        <label className="split-all">
          <input
            id={chooseAllId}
            type="checkbox"
            checked={ids.every((id) => ticked.has(id))}
            onChange={(event) => tick(ids, event.target.checked)}
          />
          {words.chooseAll(shown.length)}
        </label>
      )}
      <ul className="split-list">
        {shown.slice(0, limit).map((row, place) => (
          <StoryRow
            key={row.story.id}
            row={row}
            isTicked={ticked.has(row.story.id)}
            onTick={tick}
            goesTo={plan.get(row.story.id)?.map((id) => names.get(id) ?? "")}
            error={wrong.get(row.story.id)}
            takesFocus={isFirstOfMore(place)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" onClick={showMore}>
          {words.more(rest)}
        </Button>
      )}
      <MoveBar split={split} self={self} names={names} />
    </section>
  );
}
