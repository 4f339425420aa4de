import type { Option } from "./choice-group.tsx";
import { Field, type FieldTexts } from "./field.tsx";

type Props<Value extends string> = FieldTexts & {
  options: readonly Option<Value>[];
  /** What stands there while nothing is chosen: "Valitse…". */
  empty: string;
  value: Value | null;
  onChange: (value: Value | null) => void;
};

/** One answer of many; of a few, `RadioGroup` shows them all. */
export function Select<Value extends string>({ options, empty, value, onChange, ...field }: Props<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value ?? ""}
          onChange={(event) => onChange(options[event.target.selectedIndex - 1]?.value ?? null)}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
