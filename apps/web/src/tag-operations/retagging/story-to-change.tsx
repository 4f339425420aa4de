import { memo, useId } from "react";
import { type NameOf, TagMarksChanged } from "../tag-marks.tsx";
import type { PreviewedStory } from "./queries.ts";
import { StoryTitle } from "./story-title.tsx";

type Props = {
  story: PreviewedStory;
  isChosen: boolean;
  nameOf: NameOf;
  onToggle: (id: string) => void;
};

/** One of up to a thousand, so that it is drawn anew only when it changes. */
export const StoryToChange = memo(function StoryToChange({ story, isChosen, nameOf, onToggle }: Props) {
  const id = useId();
  return (
    <li className={isChosen ? undefined : "retag-out"}>
      <label className="retag-check">
        <input type="checkbox" aria-labelledby={id} checked={isChosen} onChange={() => onToggle(story.id)} />
      </label>
      <div>
        <StoryTitle id={id} story={story} />
        <TagMarksChanged before={story.before} after={story.after} nameOf={nameOf} />
      </div>
    </li>
  );
});
