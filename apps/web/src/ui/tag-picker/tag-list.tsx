/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   The roles are a combobox's, whose keys are all handled in its field. */
import type { Shown } from "../combobox/list-keys.ts";
import { useFormTexts } from "../form/form-texts.ts";
import { ArrowIcon } from "../icons.tsx";
import { type TagOption, tagKey } from "./tag-options.ts";
import "../combobox/listbox.css";

type Props = { id: string; shown: Shown<TagOption>; choose: (option: TagOption) => void };

/** The list under the field; a press in it does not take the focus out of the field. */
export function TagList({ id, shown, choose }: Props) {
  const { tags: texts } = useFormTexts();
  return (
    <ul
      id={id}
      role="listbox"
      tabIndex={-1}
      className="listbox"
      aria-label={texts.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.items.map((option, place) => (
        <li
          key={tagKey(option.tag)}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === shown.active}
          ref={place === shown.active ? bringIntoView : undefined}
          onClick={() => choose(option)}
        >
          <OptionText {...option} />
        </li>
      ))}
    </ul>
  );
}

function bringIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

function OptionText({ tag, label, synonym }: TagOption) {
  const { tags: texts } = useFormTexts();
  if ("proposed" in tag) return texts.propose(label);
  if (synonym === undefined) return label;
  return (
    <span>
      {synonym} <ArrowIcon />
      <span className="visually-hidden"> {texts.means}</span> <strong>{label}</strong>
    </span>
  );
}
