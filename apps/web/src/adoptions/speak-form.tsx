import type { Adoption } from "@tori/contract/adoptions";
import type { AcknowledgementKind } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { FormProblem, fieldId } from "./form-problem.tsx";
import { useKept } from "./use-kept.ts";

type Typed = { kind: AcknowledgementKind | null; text: string };

type Props = { adoption: Adoption; onDone: () => Promise<void> };

/** The story's workplace confirms, thanks or answers: each once, so what is left is what it has not said. */
export function SpeakForm({ adoption, onDone }: Props) {
  const { speak } = useLanguage().texts.reuse;
  const said = new Set(adoption.acknowledgements.map(({ kind }) => kind));
  const left = (["thank", "confirm", "answer"] as const).filter((kind) => !said.has(kind));
  const id = `speak-${adoption.id}`;
  const { value: typed, set, forget, wasKept } = useKept<Typed>(id, { kind: null, text: "" });
  const { text } = typed;
  const kind = left.find((each) => each === typed.kind) ?? left[0];
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    if (kind) await send("acknowledgeAdoption", { params: { id: adoption.id }, body: { kind, text } });
    forget();
    await onDone();
  });
  if (!kind) return null;
  return (
    <details className="more" open={wasKept || undefined}>
      <summary>
        {speak.open}
        <span className="visually-hidden"> ({adoption.workplace.name})</span>
      </summary>
      <Form onSubmit={() => void submit()}>
        <FormProblem problem={problem} id={id} />
        <RadioGroup
          id={fieldId(id, "kind")}
          label={speak.kind}
          options={left.map((value) => ({
            value,
            label: speak.kinds[value],
            hint: speak.kindHints[value],
          }))}
          value={kind}
          onChange={(chosen) => set({ kind: chosen, text })}
        />
        <TextArea
          id={fieldId(id, "text")}
          label={speak.text}
          error={errorOf(problem, "text")}
          required={kind === "answer"}
          rows={3}
          limit={2000}
          value={text}
          onChange={(next) => set({ ...typed, text: next })}
        />
        <Button type="submit" busy={isBusy}>
          {speak.send}
        </Button>
      </Form>
    </details>
  );
}
