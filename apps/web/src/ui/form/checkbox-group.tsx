import { ChoiceCard, ChoiceGroup, type Option } from "./choice-group.tsx";
import type { FieldTexts } from "./field.tsx";
import { useFormTexts } from "./form-texts.ts";

type Props<Value extends string> = FieldTexts & {
  options: readonly Option<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  /** How many may be chosen: told beside the number that is. */
  max?: number;
};

/**
 * Any answers of several. When there are as many as there may be, the others wait until one is taken away; they can
 * still be reached and read.
 */
export function CheckboxGroup<Value extends string>(props: Props<Value>) {
  const { options, value, onChange, max, ...field } = props;
  const texts = useFormTexts();
  const isFull = max !== undefined && value.length >= max;
  const toggle = (option: Value) => {
    if (value.includes(option)) onChange(value.filter((each) => each !== option));
    else if (!isFull) onChange([...value, option]);
  };
  return (
    <ChoiceGroup {...field} {...(max !== undefined && { status: texts.chosen(value.length, max) })}>
      {options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          option={option}
          type="checkbox"
          name={field.id}
          id={index === 0 ? field.id : `${field.id}-${option.value}`}
          checked={value.includes(option.value)}
          aria-disabled={(isFull && !value.includes(option.value)) || undefined}
          onChange={() => toggle(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}
