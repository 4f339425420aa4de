import type { ImportChange } from "@tori/contract/tag-exchange";
import { useLanguage } from "../platform/language-context.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { Button } from "../ui/form/button.tsx";
import { useGrowing } from "../ui/use-growing.ts";
import { useColumnName } from "./use-column-name.ts";

type Props = {
  changes: readonly ImportChange[];
  /** All of them, be it more than are listed. */
  count: number;
};

const pageSize = 50;

/** What an import would change, tag by tag and field by field. */
export function ImportChanges({ changes, count }: Props) {
  const words = useLanguage().texts.tagExchange.preview;
  const { limit, rest, isFirstOfMore, showMore } = useGrowing(changes.length, pageSize);
  return (
    <>
      <h4>{words.changesTitle}</h4>
      {count > changes.length && <p>{words.first(changes.length)}</p>}
      <ul className="exchange-changes">
        {changes.slice(0, limit).map((change, place) => (
          <Change key={change.slug} change={change} takesFocus={isFirstOfMore(place)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" onClick={showMore}>
          {words.more(rest)}
        </Button>
      )}
    </>
  );
}

type ChangeProps = { change: ImportChange; takesFocus: boolean };

function Change({ change: { slug, kind, fields }, takesFocus }: ChangeProps) {
  const { tagExchange, curation } = useLanguage().texts;
  const words = tagExchange.preview;
  const nameOf = useColumnName();
  const shown = (field: string, value: string) => {
    if (value === "") return <span className="fact-unknown">{words.empty}</span>;
    const { states } = curation;
    return field === "state" ? (states[value as keyof typeof states] ?? value) : value;
  };
  return (
    <li {...(takesFocus && { tabIndex: -1, ref: focusFirst })}>
      <table className="exchange-table">
        <caption>
          {slug} <span className="tag-state">{words.kinds[kind]}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {kind === "changed" && <th scope="col">{words.before}</th>}
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              {kind === "changed" && <td>{shown(field, before)}</td>}
              <td>{shown(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
