import { useId } from "react";
import { Field } from "../ui/form/field.tsx";

type Props = {
  label: string;
  hint: string;
  error: string | undefined;
  limit: number;
  value: string;
  onChange: (value: string) => void;
};

/** A few lines of plain text. */
export function TextArea({ label, hint, error, limit, value, onChange }: Props) {
  return (
    <Field id={useId()} label={label} hint={hint} error={error} count={{ length: value.length, limit }}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={5}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
