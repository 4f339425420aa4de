import { Field, type FieldTexts } from "./field.tsx";

type Props = FieldTexts & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** How many characters there may be. */
  limit?: number;
};

/** A few lines of plain text. */
export function TextArea({ value, onChange, rows = 5, limit, ...field }: Props) {
  return (
    <Field {...field} {...(limit !== undefined && { count: { length: value.length, limit } })}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
