import type { Draft } from "@tori/contract/drafts";
import { formatTime } from "@tori/text/time-of-day";
import { useLanguage } from "../platform/language-context.tsx";
import { Notice } from "../ui/form/notice.tsx";

/** What has passed between the workplace and the moderators, the newest first; the last word of a moderator stands out. */
export function StorySteps({ steps }: { steps: Draft["steps"] }) {
  const { texts, language } = useLanguage();
  const words = texts.drafts.steps;
  if (steps.length === 0) return null;
  const newest = steps.toSorted((one, other) => other.at.localeCompare(one.at));
  const last = newest[0];
  return (
    <>
      {last && (last.kind === "returned" || last.kind === "commented") && (
        <Notice kind="info" title={words.kinds[last.kind]}>
          {last.note !== null && <p className="written">{last.note}</p>}
        </Notice>
      )}
      <details className="more">
        <summary>{words.heading}</summary>
        <ol className="story-steps">
          {newest.map(({ at, kind, note }) => (
            <li key={`${at} ${kind}`}>
              <strong>{words.kinds[kind]}</strong> {formatTime(at, language)}
              {note !== null && <p className="written">{note}</p>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
