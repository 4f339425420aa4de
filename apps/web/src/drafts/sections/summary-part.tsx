import type { Audience } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";
import { CheckboxGroup } from "../../ui/form/checkbox-group.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import { useSection } from "../draft-context.ts";
import { PersonalDataGuard } from "../personal-data-guard.tsx";
import { SectionBox } from "../section-box.tsx";

const longest = 300;

export function SummaryPart() {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection("summary");
  return (
    <SectionBox name="summary">
      <TextArea
        id="summary"
        label={fields.summary}
        hint={fields.summaryHint}
        error={errorOf()}
        required
        limit={longest}
        rows={4}
        value={value}
        onChange={change}
      />
      <PersonalDataGuard text={value} />
    </SectionBox>
  );
}

export function AudiencePart() {
  const { drafts, stories } = useLanguage().texts;
  const { value, change, errorOf } = useSection("audience");
  const groups = Object.keys(stories.audiences) as Audience[];
  return (
    <SectionBox name="audience">
      <CheckboxGroup
        id="audience"
        label={drafts.fields.audience}
        hint={drafts.fields.audienceHint}
        error={errorOf()}
        required={false}
        options={groups.map((group) => ({ value: group, label: stories.audiences[group] }))}
        value={value}
        onChange={change}
      />
    </SectionBox>
  );
}
