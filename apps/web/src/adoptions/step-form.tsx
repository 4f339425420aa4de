import type { MyAdoption } from "@tori/contract/adoptions";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { FormProblem } from "./form-problem.tsx";
import { DayField, StageFields, StoryFields } from "./step-fields.tsx";
import { emptyStep, stepBody } from "./typed-step.ts";
import { useKept } from "./use-kept.ts";

type Props = { adoption: MyAdoption; onDone: () => Promise<void> };

/** The next step of an adoption's log, folded until somebody writes one. */
export function StepForm({ adoption, onDone }: Props) {
  const { own, step, record } = useLanguage().texts.reuse;
  const id = `step-${adoption.id}`;
  const { value: typed, set, forget, wasKept } = useKept(id, emptyStep(adoption.status));
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("addAdoptionStep", { params: { id: adoption.id }, body: stepBody(typed) });
    forget();
    await onDone();
  });
  const fields = { id, typed, onChange: set, problem };
  return (
    <details className="more" open={wasKept || undefined}>
      <summary>{own.addStep}</summary>
      <Form onSubmit={() => void submit()}>
        <p>{own.addStepLead}</p>
        <FormProblem problem={problem} id={id} />
        <StageFields {...fields} existedBefore={adoption.existedBefore} />
        <DayField {...fields} label={step.date} hint={step.dateHint} />
        <StoryFields {...fields} />
        <Button type="submit" busy={isBusy}>
          {record.save}
        </Button>
      </Form>
    </details>
  );
}
