import type { ReactNode } from "react";
import { CharacterCount } from "./character-count.tsx";
import { FieldError } from "./field-error.tsx";
import { FieldMark } from "./field-mark.tsx";
import "./form.css";

export type FieldTexts = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Said beside the label; left out where a form asks for so little that it needs no saying. */
  required?: boolean;
};

/** What ties a control to its field; spread on it. */
export type Control = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
};

type Props = FieldTexts & {
  /** How long the text is and may be. Nothing is cut: what is too long is said, and refused when sent. */
  count?: { length: number; limit: number };
  /** For a control that is no element of a form, to which a browser leads by itself. */
  onLabelClick?: () => void;
  children: (control: Control) => ReactNode;
};

/** A label with its control, and around them what helps to fill it in. */
export function Field({ id, label, hint, error, required, count, onLabelClick, children }: Props) {
  return (
    <div className={error === undefined ? "field" : "field field-wrong"}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- keys lead to the control itself */}
      <label htmlFor={id} id={`${id}-label`} onClick={onLabelClick}>
        {label}
        <FieldMark required={required} />
      </label>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <FieldError id={`${id}-error`} message={error} />
      {children(controlOf({ id, hint, error, ...(required && { required }) }, count !== undefined))}
      {count && <CharacterCount id={`${id}-count`} {...count} />}
    </div>
  );
}

/** The attributes of a control that has these texts around it. */
export function controlOf(field: Partial<FieldTexts> & { id: string }, isCounted = false): Control {
  const { id, hint, error, required } = field;
  const describers = [
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
    isCounted && `${id}-count`,
  ].filter((describer) => describer !== false);
  return {
    id,
    "aria-describedby": describers.length > 0 ? describers.join(" ") : undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": required ? true : undefined,
  };
}
