import { type ComponentProps, useId } from "react";
import "./text-field.css";

type Props = Omit<ComponentProps<"input">, "id" | "aria-describedby" | "aria-invalid"> & {
  label: string;
  hint?: string | undefined;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
};

/** A one-line field with its label, its hint and what is wrong with it, told to a screen reader too. */
export function TextField({ label, hint, error, ...input }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <input
        type="text"
        {...input}
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
