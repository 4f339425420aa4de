import type { ProblemBody } from "@tori/contract/problem";
import type { AdoptionStatus, EffortBand, Obstacle } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf } from "../platform/writing/use-submit.ts";
import { IndicatorFields } from "../drafts/sections/indicator-fields.tsx";
import { CheckboxGroup } from "../ui/form/checkbox-group.tsx";
import { Field } from "../ui/form/field.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Select } from "../ui/form/select.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { TextInput } from "../ui/form/text-input.tsx";
import { fieldId } from "./form-problem.tsx";
import type { TypedStep } from "./typed-step.ts";

type Props = {
  /** What the ids of its fields begin with. */
  id: string;
  typed: TypedStep;
  onChange: (typed: TypedStep) => void;
  problem: ProblemBody | null;
};

type StageProps = Props & {
  /** Such a practice was there before: it is not planned any more, and began some day. */
  existedBefore: boolean;
};

/** How far the workplace is, and why it ended, where it did: all that a step has to say. */
export function StageFields({ id, typed, onChange, problem, existedBefore }: StageProps) {
  const { reuse, labels } = useLanguage().texts;
  const statuses = Object.keys(labels.adoptionStatuses) as AdoptionStatus[];
  const options = statuses
    // What one does already one does not plan.
    .filter((status) => !(existedBefore && status === "planned"))
    .map((value) => ({ value, label: labels.adoptionStatuses[value], hint: reuse.step.statusHints[value] }));
  return (
    <>
      <RadioGroup
        id={fieldId(id, "status")}
        label={reuse.step.status}
        error={errorOf(problem, "status")}
        options={options}
        value={typed.status}
        onChange={(status) => onChange({ ...typed, status })}
      />
      {typed.status === "ended" && (
        <TextArea
          id={fieldId(id, "reason")}
          label={reuse.step.reason}
          hint={reuse.step.reasonHint}
          error={errorOf(problem, "reason")}
          required
          rows={3}
          limit={1000}
          value={typed.reason}
          onChange={(reason) => onChange({ ...typed, reason })}
        />
      )}
    </>
  );
}

type DayProps = Props & { label: string; hint: string };

export function DayField({ id, typed, onChange, problem, label, hint }: DayProps) {
  return (
    <Field id={fieldId(id, "date")} label={label} hint={hint} error={errorOf(problem, "date")}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          value={typed.date}
          onChange={(event) => onChange({ ...typed, date: event.target.value })}
        />
      )}
    </Field>
  );
}

/** What a step may tell besides, and may as well tell later. */
export function StoryFields({ id, typed, onChange, problem }: Props) {
  const { reuse, labels, common } = useLanguage().texts;
  const { step } = reuse;
  const long = (field: "whatChanged" | "whatItTook" | "outcome", limit: number) => (
    <TextArea
      id={fieldId(id, field)}
      label={step[field]}
      hint={step[`${field}Hint`]}
      error={errorOf(problem, field)}
      rows={3}
      limit={limit}
      value={typed[field]}
      onChange={(text) => onChange({ ...typed, [field]: text })}
    />
  );
  const efforts = Object.keys(labels.effortBands) as EffortBand[];
  const obstacles = Object.keys(labels.obstacles) as Obstacle[];
  return (
    <>
      {long("whatChanged", 3000)}
      <Select
        id={fieldId(id, "effort")}
        label={step.effort}
        empty={common.notKnown}
        options={efforts.map((value) => ({ value, label: labels.effortBands[value] }))}
        value={typed.effort}
        onChange={(effort) => onChange({ ...typed, effort })}
      />
      {long("whatItTook", 1000)}
      {long("outcome", 3000)}
      <IndicatorFields
        id={fieldId(id, "indicators")}
        indicators={typed.indicators}
        errorOf={(...path) => errorOf(problem, ["indicators", ...path].join("."))}
        onChange={(indicators) => onChange({ ...typed, indicators })}
      />
      <CheckboxGroup
        id={fieldId(id, "obstacles")}
        label={step.obstacles}
        hint={step.obstaclesHint}
        options={obstacles.map((value) => ({ value, label: labels.obstacles[value] }))}
        value={typed.obstacles}
        onChange={(chosen) => onChange({ ...typed, obstacles: chosen })}
      />
    </>
  );
}
