import type { StoryStatus } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";
import { Field } from "../../ui/form/field.tsx";
import { RadioGroup } from "../../ui/form/radio-group.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import { useSection } from "../draft-context.ts";
import { SectionBox } from "../section-box.tsx";
import { YearField } from "./year-field.tsx";

export function StatusPart() {
  const { drafts, labels } = useLanguage().texts;
  const { fields } = drafts;
  const { value, change, errorOf } = useSection("status");
  const statuses = Object.keys(labels.statuses) as StoryStatus[];
  return (
    <SectionBox name="status">
      <RadioGroup
        id="status-status"
        label={fields.status}
        error={errorOf("status")}
        required
        options={statuses.map((status) => ({ value: status, label: labels.statuses[status] }))}
        value={value.status}
        onChange={(status) => change({ ...value, status })}
      />
      <Field
        id="status-note"
        label={fields.statusNote}
        hint={fields.statusNoteHint}
        error={errorOf("note")}
        required={false}
      >
        {(control) => (
          <TextInput
            {...control}
            value={value.note}
            onChange={(event) => change({ ...value, note: event.target.value })}
          />
        )}
      </Field>
      <div className="draft-row">
        <Field id="status-asOf" label={fields.asOf} error={errorOf("asOf")} required={false}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={value.asOf ?? ""}
              onChange={(event) => change({ ...value, asOf: event.target.value || null })}
            />
          )}
        </Field>
        <YearField
          id="status-startedYear"
          label={fields.startedYear}
          hint={fields.yearHint}
          error={errorOf("startedYear")}
          value={value.startedYear}
          onChange={(startedYear) => change({ ...value, startedYear })}
        />
        <YearField
          id="status-endedYear"
          label={fields.endedYear}
          hint={fields.endedYearHint}
          error={errorOf("endedYear")}
          value={value.endedYear}
          onChange={(endedYear) => change({ ...value, endedYear })}
        />
      </div>
    </SectionBox>
  );
}
