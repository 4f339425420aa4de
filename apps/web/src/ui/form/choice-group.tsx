import type { ComponentProps, ReactNode } from "react";
import { type FieldTexts, controlOf } from "./field.tsx";
import { FieldError } from "./field-error.tsx";
import { FieldMark } from "./field-mark.tsx";
import "./form.css";
import "./choice-group.css";

export type Option<Value extends string = string> = { value: Value; label: string; hint?: string };

type Props = FieldTexts & {
  /** How far the answering has come: seen, and said when it changes. */
  status?: string;
  children: readonly ReactNode[];
};

/** From so many answers on, they get the whole width. */
const many = 9;

/** A question with its answers. The summary of errors leads to `id`, which is its first answer. */
export function ChoiceGroup({ id, label, hint, error, required, status, children }: Props) {
  const described = controlOf({ id, hint, error }, status !== undefined)["aria-describedby"];
  const classes = ["field", error !== undefined && "field-wrong", children.length >= many && "field-wide"];
  return (
    <fieldset className={classes.filter(Boolean).join(" ")} aria-describedby={described}>
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
      {status !== undefined && (
        <output className="choice-status" id={`${id}-count`}>
          {status}
        </output>
      )}
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
