import { plainText } from "@tori/contract/plain-text";
import { useLanguage } from "../../platform/language-context.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { RichTextField } from "../../ui/text-editor/rich-text-field.tsx";
import { useSection } from "../draft-context.ts";
import { PersonalDataGuard } from "../personal-data-guard.tsx";
import { SectionBox } from "../section-box.tsx";
import { IndicatorFields } from "./indicator-fields.tsx";

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
          <IndicatorFields
            id="results-indicators"
            indicators={value.indicators}
            errorOf={(...path) => errorOf("indicators", ...path)}
            onChange={(indicators) => change({ ...value, indicators })}
          />
        </>
      )}
    </SectionBox>
  );
}
