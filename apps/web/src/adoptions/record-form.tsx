import type { WorkplaceLink } from "@tori/contract/people";
import type { ProblemBody } from "@tori/contract/problem";
import type { AdoptionVisibility } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { FormProblem, fieldId } from "./form-problem.tsx";
import { DayField, StageFields, StoryFields } from "./step-fields.tsx";
import { type TypedAdoption, asKind, emptyAdoption, stepBody } from "./typed-step.ts";
import { useKept } from "./use-kept.ts";

const id = "record";

type Props = {
  slug: string;
  /** Those that have not recorded it yet. */
  workplaces: readonly WorkplaceLink[];
  /** "Käytämme jo tällaista" led here. */
  isExisting: boolean;
  onDone: (visibility: AdoptionVisibility) => Promise<void>;
};

/** Records that a workplace takes a story into use. What it begins with is enough to be saved. */
export function RecordForm({ slug, workplaces, isExisting, onDone }: Props) {
  const { record, step } = useLanguage().texts.reuse;
  const { typed, set, forget, wasKept } = useTyped({ slug, workplaces, isExisting });
  const { workplace, existedBefore, visibility } = typed;
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async (existing: string | undefined) => {
    const body = stepBody(typed.step);
    await (existing === undefined
      ? send("createAdoption", { params: { slug }, body: { ...body, workplace, existedBefore, visibility } })
      : send("addAdoptionStep", { params: { id: existing }, body }));
    forget();
    await onDone(visibility);
  });
  const recorded = recordedIn(problem);
  const onChange = (next: TypedAdoption["step"]) => set({ ...typed, step: next });
  const fields = { id, typed: typed.step, onChange, problem };
  return (
    <Form onSubmit={() => void submit(undefined)}>
      <FormProblem problem={problem} id={id} />
      {recorded !== undefined && (
        <Button busy={isBusy} onClick={() => void submit(recorded)}>
          {record.twice}
        </Button>
      )}
      {workplaces.length > 1 && (
        <RadioGroup
          id={fieldId(id, "workplace")}
          label={record.workplace}
          error={errorOf(problem, "workplace")}
          options={workplaces.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={workplace}
          onChange={(chosen) => set({ ...typed, workplace: chosen })}
        />
      )}
      <RadioGroup
        id={fieldId(id, "kind")}
        label={record.kind}
        options={optionsOf(record.kinds, record.kindHints)}
        value={existedBefore ? "existing" : "fresh"}
        onChange={(kind) => set(asKind(typed, kind === "existing"))}
      />
      <StageFields {...fields} existedBefore={existedBefore} />
      {existedBefore && <DayField {...fields} label={step.since} hint={step.sinceHint} />}
      <RadioGroup
        id={fieldId(id, "visibility")}
        label={record.visibility}
        options={optionsOf(record.visibilities, record.visibilityHints)}
        value={visibility}
        onChange={(chosen) => set({ ...typed, visibility: chosen })}
      />
      <details className="more" open={wasKept || undefined}>
        <summary>{step.more}</summary>
        {!existedBefore && <DayField {...fields} label={step.date} hint={step.dateHint} />}
        <StoryFields {...fields} />
      </details>
      <Button type="submit" busy={isBusy}>
        {record.save}
      </Button>
    </Form>
  );
}

/** What the form holds, where it was left as far as that still fits. */
function useTyped({ slug, workplaces, isExisting }: Omit<Props, "onDone">) {
  const first = emptyAdoption(workplaces[0]?.slug ?? "", isExisting);
  const { value, ...rest } = useKept(`${id} ${slug}`, first);
  const isThere = workplaces.some((each) => each.slug === value.workplace);
  return { ...rest, typed: isThere ? value : { ...value, workplace: first.workplace } };
}

function optionsOf<Value extends string>(labels: Record<Value, string>, hints: Record<Value, string>) {
  return (Object.keys(labels) as Value[]).map((value) => ({
    value,
    label: labels[value],
    hint: hints[value],
  }));
}

/** The id of what the workplace had recorded already, where that is why it was refused. */
function recordedIn(problem: ProblemBody | null): string | undefined {
  const current = problem?.current as { adoption?: { id: string } } | undefined;
  return current?.adoption?.id;
}
