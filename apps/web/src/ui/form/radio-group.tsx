import { ChoiceCard, ChoiceGroup, type Option } from "./choice-group.tsx";
import type { FieldTexts } from "./field.tsx";

type Props<Value extends string> = FieldTexts & {
  /** "Not known" is an answer like any other: give it an option. */
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One answer of a few. */
export function RadioGroup<Value extends string>({ options, value, onChange, ...field }: Props<Value>) {
  return (
    <ChoiceGroup {...field}>
      {options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          option={option}
          type="radio"
          name={field.id}
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}
