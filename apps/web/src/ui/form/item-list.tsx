import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { FieldError } from "./field-error.tsx";
import { useFormTexts } from "./form-texts.ts";
import "./item-list.css";

type Props<Item> = {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  /** "Linkki 2" */
  nameOf: (number: number) => string;
  /** The button that adds one. */
  add: string;
  most: number;
  items: readonly Item[];
  empty: Item;
  onChange: (items: Item[]) => void;
  children: (item: Item, index: number, set: (item: Item) => void) => ReactNode;
};

/** As many things of one kind as the writer likes. The focus goes to what was added, and back when it is removed. */
export function ItemList<Item>(props: Props<Item>) {
  const { id, label, hint, error, nameOf, add, most, items, empty, onChange, children } = props;
  const { items: texts } = useFormTexts();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const headingId = useId();
  const focusLater = (find: () => HTMLElement | null | undefined) => setTimeout(() => find()?.focus());
  const addOne = () => {
    onChange([...items, empty]);
    setSaid(texts.added(nameOf(items.length + 1)));
    focusLater(() => list.current?.lastElementChild?.querySelector("input"));
  };
  const remove = (index: number) => {
    onChange(items.filter((_item, place) => place !== index));
    setSaid(texts.removed(nameOf(index + 1)));
    focusLater(() => document.getElementById(id));
  };
  return (
    <section className="field items" aria-labelledby={headingId}>
      <h3 id={headingId}>{label}</h3>
      <p className="field-hint">{hint}</p>
      <FieldError id={`${id}-error`} message={error} />
      <ol className="item-list" ref={list}>
        {items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- known by their place alone, as their errors are too
          <li key={index} className="item">
            <fieldset>
              <legend>{nameOf(index + 1)}</legend>
              {children(item, index, (changed) => onChange(items.with(index, changed)))}
            </fieldset>
            <Button kind="quiet" onClick={() => remove(index)}>
              {texts.remove}
              <span className="visually-hidden"> {nameOf(index + 1)}</span>
            </Button>
          </li>
        ))}
      </ol>
      {items.length < most && (
        <Button id={id} kind="quiet" onClick={addOne}>
          {add}
        </Button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
