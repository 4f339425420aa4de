import type { Indicator } from "@tori/contract/stories";
import { useLanguage } from "../../platform/language-context.tsx";
import { Field } from "../../ui/form/field.tsx";
import { ItemList } from "../../ui/form/item-list.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";

const most = 10;
const empty: Indicator = { name: "", before: "", after: "", how: "" };

type Props = {
  id: string;
  indicators: readonly Indicator[];
  /** What is wrong with them, or with a part of one: `errorOf(2, "name")`. */
  errorOf: (...path: (string | number)[]) => string | undefined;
  onChange: (indicators: Indicator[]) => void;
};

/** What was measured, as one writes it. */
export function IndicatorFields({ id, indicators, errorOf, onChange }: Props) {
  const { fields } = useLanguage().texts.drafts;
  const names = {
    name: fields.indicatorName,
    before: fields.indicatorBefore,
    after: fields.indicatorAfter,
    how: fields.indicatorHow,
  };
  return (
    <ItemList
      id={id}
      label={fields.indicators}
      hint={fields.indicatorsHint}
      error={errorOf()}
      nameOf={fields.indicator}
      add={fields.addIndicator}
      most={most}
      items={indicators}
      empty={empty}
      onChange={onChange}
    >
      {(indicator, index, set) => (
        <div className="item-fields">
          {(["name", "before", "after", "how"] as const).map((part) => (
            <Field key={part} id={`${id}-${index}-${part}`} label={names[part]} error={errorOf(index, part)}>
              {(control) => (
                <TextInput
                  {...control}
                  value={indicator[part]}
                  onChange={(event) => set({ ...indicator, [part]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </ItemList>
  );
}
