import type { DraftTag } from "@tori/contract/draft-sections";
import { useFormTexts } from "../form/form-texts.ts";
import { CloseIcon } from "../icons.tsx";
import { tagKey } from "./tag-options.ts";

type Props = {
  value: readonly DraftTag[];
  nameOf: (tag: DraftTag) => string;
  onRemove: (tag: DraftTag) => void;
  /** Where the focus goes when the last one is taken away. */
  focusField: () => void;
};

/** The chosen tags, each with a button that takes it away. */
export function TagChips({ value, nameOf, onRemove, focusField }: Props) {
  const { tags: texts } = useFormTexts();
  if (value.length === 0) return null;

  function remove(tag: DraftTag, button: HTMLButtonElement): void {
    const chip = button.closest("li");
    const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector("button");
    if (next) next.focus();
    else focusField();
    onRemove(tag);
  }

  return (
    <ul className="tag-chips" aria-label={texts.chosen}>
      {value.map((tag) => (
        <li key={tagKey(tag)}>
          <span>
            {nameOf(tag)}
            {"proposed" in tag && <span className="tag-proposal"> ({texts.proposal})</span>}
          </span>
          <button type="button" onClick={(event) => remove(tag, event.currentTarget)}>
            <CloseIcon />
            <span className="visually-hidden">{texts.remove(nameOf(tag))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
