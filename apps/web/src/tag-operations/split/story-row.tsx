import { paths } from "@tori/text/paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { FieldError } from "../../ui/form/field-error.tsx";
import { focusFirst } from "../../ui/focus-first.ts";
import type { ListedStory } from "./shown-stories.ts";

/** The box that ticks all stories that are shown; the summary of errors leads to it. */
export const chooseAllId = "split-all";

/** The box that ticks a story. */
export function tickId(story: string): string {
  return `split-${story}`;
}

type Props = {
  row: ListedStory;
  isTicked: boolean;
  onTick: (stories: readonly string[], isTicked: boolean) => void;
  /** Names of the tags that it gets; undefined where it stays as it is. */
  goesTo: readonly string[] | undefined;
  error: string | undefined;
  /** It has come in answer to a press of a button, which may be gone. */
  takesFocus: boolean;
};

/** One story of the tag, with where it goes. */
export function StoryRow({ row: { story, otherTags }, isTicked, onTick, goesTo, error, takesFocus }: Props) {
  const { stories: words } = useLanguage().texts.tagSplit;
  const id = tickId(story.id);
  return (
    <li className={error === undefined ? "split-row" : "split-row field-wrong"}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        ref={takesFocus ? focusFirst : undefined}
        aria-describedby={`${id}-facts`}
        onChange={(event) => onTick([story.id], event.target.checked)}
      />
      <div>
        <label htmlFor={id} lang={story.language}>
          {story.title}
        </label>
        <div id={`${id}-facts`} className="split-facts">
          <FieldError id={`${id}-error`} message={error} />
          <span className={goesTo ? "split-goes" : undefined}>
            {goesTo ? `${words.goesTo} ${goesTo.join(", ")}` : words.stays}
          </span>
          {otherTags !== "" && (
            <span>
              {words.otherTags} {otherTags}
            </span>
          )}
        </div>
      </div>
      <a href={paths[story.language].story(story.slug)} target="_blank" rel="noreferrer">
        {words.read}
        <span className="visually-hidden">
          {" "}
          {story.title} ({words.newTab})
        </span>
      </a>
    </li>
  );
}
