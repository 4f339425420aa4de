import { memo, useId, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { rowButton, stepOfKey } from "./row-keys.ts";
import type { ListedTag } from "./shown-tags.ts";
import { StatePill } from "./state-pill.tsx";
import { TagDetails } from "./tag-details.tsx";
import { tagName } from "./tag-name.ts";
import type { WordColumn } from "./use-columns.ts";

type Props = {
  listed: ListedTag;
  names: ReadonlyMap<string, string>;
  columns: readonly WordColumn[];
  /** It has come in answer to a press of a button, which may be gone. */
  takesFocus: boolean;
};

/** Name, state and number of stories. */
const fixedColumns = 3;

/** One tag; its button opens all that is known of it in a row of its own. */
export const TagRow = memo(function TagRow({ listed: { tag }, names, columns, takesFocus }: Props) {
  const { language } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = tagName(tag, language);
  const { synonyms, hidden } = tag.labels[language];
  const wordsIn: Record<WordColumn, string> = {
    synonyms: synonyms.join(", "),
    hidden: hidden.join(", "),
    broader: names.get(tag.broader ?? "") ?? "",
  };
  return (
    <tbody className={isOpen ? "tag-open" : undefined}>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={rowButton}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            ref={takesFocus ? focusFirst : undefined}
            onClick={() => setOpen(!isOpen)}
            onKeyDown={stepOfKey}
            lang={name.lang}
          >
            {name.text}
          </button>
        </th>
        <td>
          <StatePill state={tag.state} />
        </td>
        <td className="tag-number">{tag.storyCount}</td>
        {columns.map((column) => (
          <td key={column}>{wordsIn[column]}</td>
        ))}
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={fixedColumns + columns.length}>
            <TagDetails tag={tag} names={names} />
          </td>
        </tr>
      )}
    </tbody>
  );
});
