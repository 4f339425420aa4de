import { useId, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, type useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = {
  /** What it opens by, which says what it is for. */
  title: string;
  hint: string;
  doIt: string;
  deed: ReturnType<typeof useSubmit<[reason: string]>>;
};

const shortest = 3;

/** Something that is done with a reason. */
export function ReasonForm({ title, hint, doIt, deed: { submit, isBusy, problem } }: Props) {
  const { errors, details } = useLanguage().texts.curation;
  const id = useId();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isTold = reason.trim().length >= shortest;
  return (
    <details className="more">
      <summary>{title}</summary>
      <Form
        onSubmit={() => {
          setTried(true);
          if (isTold) void submit(reason);
        }}
      >
        <Refusal problem={problem} />
        <TextArea
          id={id}
          label={details.reason}
          hint={hint}
          error={(isTried && !isTold) || errorOf(problem, "reason") ? errors.reason : undefined}
          rows={3}
          limit={500}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" kind="danger" busy={isBusy}>
          {doIt}
        </Button>
      </Form>
    </details>
  );
}
