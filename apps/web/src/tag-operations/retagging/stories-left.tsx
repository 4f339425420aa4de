import { type ReactNode, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { type NameOf, TagMarks } from "../tag-marks.tsx";
import type { PreviewedStory } from "./queries.ts";
import { StoryTitle } from "./story-title.tsx";

type Props = {
  stories: readonly PreviewedStory[];
  /** No tags are chosen yet, so that what the stories have is all that there is to see. */
  isOpen: boolean;
  nameOf: NameOf;
};

/** Stories that the change would leave as they are: those that cannot have it, with why, and those that need none. */
export function StoriesLeft({ stories, isOpen, nameOf }: Props) {
  const { retagging } = useLanguage().texts;
  const unchanged = stories.filter(({ outcome }) => outcome === "unchanged");
  const skipped = stories.filter(({ outcome }) => outcome in retagging.why);
  if (isOpen) return <StoryList stories={stories} nameOf={nameOf} />;
  return (
    <>
      {skipped.length > 0 && (
        <Fold title={retagging.skipped(skipped.length)} startsOpen>
          <StoryList stories={skipped} nameOf={nameOf} />
        </Fold>
      )}
      {unchanged.length > 0 && (
        <Fold title={retagging.unchanged(unchanged.length)}>
          <StoryList stories={unchanged} nameOf={nameOf} />
        </Fold>
      )}
    </>
  );
}

type FoldProps = { title: string; startsOpen?: boolean; children: ReactNode };

/** What is folded away is not drawn: it may be a thousand stories. */
function Fold({ title, startsOpen = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}

function StoryList({ stories, nameOf }: Pick<Props, "stories" | "nameOf">) {
  const { retagging } = useLanguage().texts;
  const why: Partial<Record<PreviewedStory["outcome"], string>> = retagging.why;
  return (
    <ul className="retag-list">
      {stories.map((story) => (
        <li key={story.id}>
          <div>
            <StoryTitle story={story} />
            {why[story.outcome] !== undefined && <p className="retag-why">{why[story.outcome]}</p>}
            <TagMarks ids={story.before} nameOf={nameOf} none={retagging.noTags} />
          </div>
        </li>
      ))}
    </ul>
  );
}
