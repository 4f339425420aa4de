import type { Adoption } from "@tori/contract/adoptions";
import type { AcknowledgementKind } from "@tori/contract/vocabulary";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { FormProblem, fieldId } from "./form-problem.tsx";
import { useWarnOfLeaving } from "./use-warn-of-leaving.ts";

type Props = { adoption: Adoption; onDone: () => Promise<void> };

/** The story's workplace confirms, thanks or answers: each once, so what is left is what it has not said. */
export function SpeakForm({ adoption, onDone }: Props) {
  const { speak } = useLanguage().texts.reuse;
  const said = new Set(adoption.acknowledgements.map(({ kind }) => kind));
  const left = (["thank", "confirm", "answer"] as const).filter((kind) => !said.has(kind));
  const [chosen, setChosen] = useState<AcknowledgementKind>();
  const [text, setText] = useState("");
  const kind = chosen && left.includes(chosen) ? chosen : left[0];
  const id = `speak-${adoption.id}`;
  const send = useSend();
  useWarnOfLeaving(text);
  const { submit, isBusy, problem } = useSubmit(async () => {
    if (kind) await send("acknowledgeAdoption", { params: { id: adoption.id }, body: { kind, text } });
    await onDone();
  });
  if (!kind) return null;
  return (
    <details className="more">
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
          onChange={setChosen}
        />
        <TextArea
          id={fieldId(id, "text")}
          label={speak.text}
          error={errorOf(problem, "text")}
          required={kind === "answer"}
          rows={3}
          limit={2000}
          value={text}
          onChange={setText}
        />
        <Button type="submit" busy={isBusy}>
          {speak.send}
        </Button>
      </Form>
    </details>
  );
}
