import type { Compared, ComparedStory } from "@tori/contract/comparison";
import { reusePaths } from "@tori/text/reuse-paths";
import type { ReactNode } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useStoryLang } from "../stories/use-story-lang.ts";
import { Button } from "../ui/form/button.tsx";
import { moved, without } from "./compared.ts";
import type { Saved } from "./use-saved.ts";

type Props = { columns: readonly Compared[]; place: number; saved: Saved };

/** Which story a column is of, and what can be done with it there. */
export function ColumnHead({ columns, place, saved }: Props) {
  const { texts } = useLanguage();
  const words = texts.comparison;
  const column = columns[place];
  if (!column) return null;
  const { slug, story, isGone } = column;
  const slugs = columns.map((each) => each.slug);
  const name = story?.title ?? slug;
  return (
    <>
      {story ? (
        <StoryTitle story={story} place={place} />
      ) : (
        <p className="comparison-missing">
          {place + 1}. {isGone ? words.gone : words.missing}
          <span className="comparison-slug">{slug}</span>
        </p>
      )}
      {story?.state === "retired" && <p className="comparison-retired">{words.retired}</p>}
      <ul className="comparison-tools no-print">
        {place > 0 && (
          <Tool to={moved(slugs, place, -1)} name={name}>
            {words.moveEarlier}
          </Tool>
        )}
        {place < slugs.length - 1 && (
          <Tool to={moved(slugs, place, 1)} name={name}>
            {words.moveLater}
          </Tool>
        )}
        <Tool to={without(slugs, slug)} name={name}>
          {words.remove}
        </Tool>
        {story && saved.isOpen && <SaveTool story={story} saved={saved} />}
      </ul>
    </>
  );
}

function StoryTitle({ story, place }: { story: ComparedStory; place: number }) {
  const { paths } = useLanguage();
  return (
    <p className="comparison-title">
      {place + 1}.{" "}
      <Link to={paths.story(story.slug)} lang={useStoryLang(story)}>
        {story.title}
      </Link>
    </p>
  );
}

type ToolProps = { to: readonly string[]; name: string; children: ReactNode };

/** Another comparison, as a link: it works without scripts, and can be sent to others. */
function Tool({ to, name, children }: ToolProps) {
  const { language } = useLanguage();
  return (
    <li>
      <Link to={reusePaths[language].comparison(to)} keepScroll focus="compared">
        {children}
        <span className="visually-hidden"> ({name})</span>
      </Link>
    </li>
  );
}

function SaveTool({ story, saved }: { story: ComparedStory; saved: Saved }) {
  const words = useLanguage().texts.comparison.saved;
  const isSaved = saved.slugs.has(story.slug);
  return (
    <li>
      <Button
        kind="quiet"
        busy={saved.isBusy}
        onClick={() => void (isSaved ? saved.remove(story) : saved.save(story))}
      >
        {isSaved ? words.unsave : words.save}
        <span className="visually-hidden"> ({story.title})</span>
      </Button>
    </li>
  );
}
