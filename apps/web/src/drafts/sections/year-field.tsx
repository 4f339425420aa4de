import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { Field, type FieldTexts } from "../../ui/form/field.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";

type Props = Omit<FieldTexts, "required"> & {
  value: number | null;
  onChange: (year: number | null) => void;
};

/** A year of four digits, or none. What is not a year stays as it was typed, and is told; the year is none until then. */
export function YearField({ value, onChange, ...field }: Props) {
  const { fields } = useLanguage().texts.drafts;
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const [isLeft, setLeft] = useState(false);
  const isWrong = typed !== "" && yearOf(typed) === null;
  return (
    <Field
      {...field}
      error={field.error ?? (isLeft && isWrong ? fields.yearError : undefined)}
      required={false}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          value={typed}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(yearOf(event.target.value));
          }}
        />
      )}
    </Field>
  );
}

function yearOf(typed: string): number | null {
  const year = Number(typed.trim());
  return /^\d{4}$/.test(typed.trim()) && year >= 1900 && year <= 2100 ? year : null;
}
