import { useLanguage } from "../platform/language-context.tsx";
import type { TagName } from "../curation/tag-name.ts";
import "./tag-marks.css";

/** What a tag is called, by its id. */
export type NameOf = (id: string) => TagName;

type Props = { ids: readonly string[]; nameOf: NameOf; none: string };

/** Tags that a story has. */
export function TagMarks({ ids, nameOf, none }: Props) {
  if (ids.length === 0) return <p className="tag-marks-none">{none}</p>;
  return (
    <ul className="tag-marks">
      {ids.map((id) => (
        <li key={id}>
          <TagMark name={nameOf(id)} />
        </li>
      ))}
    </ul>
  );
}

type ChangeProps = { before: readonly string[]; after: readonly string[]; nameOf: NameOf };

/** Tags that a story has, with those that it loses and gets marked and said. */
export function TagMarksChanged({ before, after, nameOf }: ChangeProps) {
  const { retagging } = useLanguage().texts;
  const added = after.filter((id) => !before.includes(id));
  return (
    <ul className="tag-marks">
      {before.map((id) => (
        <li key={id}>
          {after.includes(id) ? (
            <TagMark name={nameOf(id)} />
          ) : (
            <del>
              <TagMark name={nameOf(id)} />
              <span className="visually-hidden"> ({retagging.removed})</span>
            </del>
          )}
        </li>
      ))}
      {added.map((id) => (
        <li key={id}>
          <ins>
            <TagMark name={nameOf(id)} />
            <span className="visually-hidden"> ({retagging.added})</span>
          </ins>
        </li>
      ))}
    </ul>
  );
}

function TagMark({ name: { text, lang } }: { name: TagName }) {
  return <span lang={lang}>{text}</span>;
}
