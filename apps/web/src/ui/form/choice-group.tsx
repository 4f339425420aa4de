import type { ComponentProps, ReactNode } from "react";
import { type FieldTexts, controlOf } from "./field.tsx";
import { FieldError } from "./field-error.tsx";
import { FieldMark } from "./field-mark.tsx";
import "./form.css";
import "./choice-group.css";

export type Option<Value extends string = string> = { value: Value; label: string; hint?: string };

type Props = FieldTexts & { children: ReactNode };

/** A question with its answers. The summary of errors leads to `id`, which is its first answer. */
export function ChoiceGroup({ id, label, hint, error, required, children }: Props) {
  const described = controlOf({ id, hint, error })["aria-describedby"];
  return (
    <fieldset className={error === undefined ? "field" : "field field-wrong"} aria-describedby={described}>
      <legend>
        {label}
        <FieldMark required={required} />
      </legend>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} message={error} />
      <div className="choice-cards">{children}</div>
    </fieldset>
  );
}

type CardProps = { option: Option } & Omit<ComponentProps<"input">, "className" | "value">;

export function ChoiceCard({ option, id, ...input }: CardProps) {
  return (
    <label className="choice-card">
      <input id={id} value={option.value} {...input} />
      <span>
        {option.label}
        {option.hint !== undefined && <span className="choice-card-hint">{option.hint}</span>}
      </span>
    </label>
  );
}
