import { useCallback, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { Button } from "../../ui/form/button.tsx";
import { ErrorSummary } from "../../ui/form/error-summary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import type { NameOf } from "../tag-marks.tsx";
import type { PreviewedStory } from "./queries.ts";
import { fieldId } from "./retag-tags.tsx";
import { StoryToChange } from "./story-to-change.tsx";
import type { useRetagging } from "./use-retagging.ts";

type Props = {
  stories: readonly PreviewedStory[];
  /** Tags to give or to take are chosen. */
  hasTags: boolean;
  isCurrent: boolean;
  nameOf: NameOf;
  deed: ReturnType<typeof useRetagging>;
  onTry: () => void;
};

const none: ReadonlySet<string> = new Set();
const listId = "retag-stories";

/** Stories that would change, each of which may be left out, and the button that begins. */
export function StoriesToChange({ stories, hasTags, isCurrent, nameOf, deed, onTry }: Props) {
  const { retagging } = useLanguage().texts;
  const [leftOut, setLeftOut] = useState(none);
  const [tries, setTries] = useState(0);
  const toggle = useCallback((id: string) => {
    setLeftOut((current) => (current.has(id) ? withoutId(current, id) : new Set([...current, id])));
  }, []);
  const chosen = stories.filter(({ id }) => !leftOut.has(id)).map(({ id }) => id);
  const errors = [
    ...(hasTags ? [] : [{ id: fieldId("add"), message: retagging.nothingToDo }]),
    ...(hasTags && chosen.length === 0 ? [{ id: listId, message: retagging.nobodyChosen }] : []),
  ];
  function begin(): void {
    onTry();
    setTries(tries + 1);
    if (errors.length === 0) void deed.submit(chosen);
  }
  return (
    <>
      {tries > 0 && <ErrorSummary key={tries} errors={errors} />}
      <Refusal problem={deed.problem} />
      <p>{retagging.undoable}</p>
      <div className="retag-bar">
        {hasTags && <output>{retagging.chosen(chosen.length, stories.length)}</output>}
        <Button busy={deed.isBusy || !isCurrent} onClick={begin}>
          {retagging.doIt(chosen.length)}
        </Button>
      </div>
      {hasTags && (
        <>
          <h3>{retagging.changed}</h3>
          <div className="button-row">
            <Button kind="quiet" onClick={() => setLeftOut(none)}>
              {retagging.all}
            </Button>
            <Button kind="quiet" onClick={() => setLeftOut(new Set(stories.map(({ id }) => id)))}>
              {retagging.none}
            </Button>
          </div>
          <ul className="retag-list" id={listId}>
            {stories.map((story) => (
              <StoryToChange
                key={story.id}
                story={story}
                isChosen={!leftOut.has(story.id)}
                nameOf={nameOf}
                onToggle={toggle}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function withoutId(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}
