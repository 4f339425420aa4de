import { useRef, useState } from "react";
import { Field, type FieldTexts } from "../form/field.tsx";
import { useFormTexts } from "../form/form-texts.ts";
import { TagChips } from "./tag-chips.tsx";
import { TagList } from "./tag-list.tsx";
import { type Picking, useTagPicker } from "./use-tag-picker.ts";
import "./tag-picker.css";

type Props = FieldTexts & Picking;

/**
 * Chooses tags of the vocabulary by their names and synonyms: WAI-ARIA's combobox with manual selection, beside it
 * the chosen ones. It is the search field's own kind; a library's would bring ten times the code for one field.
 */
export function TagPicker({ value, onChange, vocabulary, max, mayPropose, ...field }: Props) {
  const texts = useFormTexts();
  const input = useRef<HTMLInputElement>(null);
  const listId = `${field.id}-list`;
  const picker = useTagPicker({ value, onChange, vocabulary, max, mayPropose });
  const { typed, shown, isFull, show } = picker;
  const [isHere, setHere] = useState(false);
  const isWaiting = typed.trim() !== "";
  const note = picker.whyNothing ?? (isWaiting && !isHere ? texts.tags.left(typed.trim()) : undefined);
  const isPointing = shown.isOpen && shown.active >= 0;
  return (
    <Field {...field}>
      {({ "aria-describedby": describedBy, ...control }) => (
        <>
          <TagChips
            value={value}
            nameOf={picker.nameOf}
            onRemove={picker.remove}
            focusField={() => input.current?.focus()}
          />
          <div className="tag-picker">
            <input
              {...control}
              ref={input}
              className="input"
              type="text"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={shown.isOpen}
              aria-controls={shown.isOpen ? listId : undefined}
              aria-activedescendant={isPointing ? `${listId}-${shown.active}` : undefined}
              aria-describedby={[describedBy, `${field.id}-status`].filter(Boolean).join(" ")}
              autoComplete="off"
              autoCapitalize="none"
              maxLength={100}
              readOnly={isFull}
              value={typed}
              onChange={(event) => picker.type(event.target.value)}
              onKeyDown={picker.press}
              onFocus={() => {
                setHere(true);
                show({ isOpen: isWaiting, active: -1 });
              }}
              onBlur={() => {
                setHere(false);
                show({ isOpen: false, active: -1 });
              }}
            />
            {shown.isOpen && <TagList id={listId} shown={shown} choose={picker.choose} />}
          </div>
          <p className="tag-picker-status" id={`${field.id}-status`}>
            {note ?? texts.chosen(value.length, max)}
          </p>
          <output className="visually-hidden">
            {shown.isOpen ? texts.tags.found(shown.items.length) : (note ?? picker.said)}
          </output>
        </>
      )}
    </Field>
  );
}
