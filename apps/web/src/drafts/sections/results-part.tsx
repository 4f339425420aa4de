import { plainText } from "@tori/contract/plain-text";
import { useLanguage } from "../../platform/language-context.tsx";
import { Field } from "../../ui/form/field.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import { RichTextField } from "../../ui/text-editor/rich-text-field.tsx";
import { idOfField, useSection } from "../draft-context.ts";
import { PersonalDataGuard } from "../personal-data-guard.tsx";
import { SectionBox } from "../section-box.tsx";
import { ItemList } from "./item-list.tsx";

const mostIndicators = 10;
const noIndicator = { name: "", before: "", after: "", how: "" };

export function ResultsPart() {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection("results");
  const answers = { yes: true, no: false } as const;
  const answer = value.known ? "yes" : "no";
  return (
    <SectionBox name="results">
      <RadioGroup<keyof typeof answers>
        id="results-known"
        label={fields.resultsKnown}
        hint={fields.resultsKnownHint}
        error={errorOf("known")}
        required
        options={[
          { value: "yes", label: fields.resultsYes },
          { value: "no", label: fields.resultsNo },
        ]}
        value={value.known === null ? null : answer}
        onChange={(chosen) => change({ ...value, known: answers[chosen] })}
      />
      {value.known !== false && (
        <>
          <RichTextField
            id="results-text"
            label={fields.resultsText}
            hint={fields.resultsTextHint}
            error={errorOf("text")}
            required={value.known === true}
            value={value.text}
            onChange={(text) => change({ ...value, text })}
          />
          <PersonalDataGuard text={plainText(value.text)} />
          <Indicators />
        </>
      )}
    </SectionBox>
  );
}

function Indicators() {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection("results");
  const names = {
    name: fields.indicatorName,
    before: fields.indicatorBefore,
    after: fields.indicatorAfter,
    how: fields.indicatorHow,
  };
  return (
    <ItemList
      id="results-indicators"
      label={fields.indicators}
      hint={fields.indicatorsHint}
      error={errorOf("indicators")}
      nameOf={fields.indicator}
      add={fields.addIndicator}
      most={mostIndicators}
      items={value.indicators}
      empty={noIndicator}
      onChange={(indicators) => change({ ...value, indicators })}
    >
      {(indicator, index, set) => (
        <div className="item-fields">
          {(["name", "before", "after", "how"] as const).map((part) => (
            <Field
              key={part}
              id={idOfField(`results.indicators.${index}.${part}`)}
              label={names[part]}
              error={errorOf("indicators", index, part)}
            >
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
