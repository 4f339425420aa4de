import { useQueryClient } from "@tanstack/react-query";
import { hideReasons, keepReasons } from "@tori/contract/report-grounds";
import type { Decision, DecisionReason, ReportCase } from "@tori/contract/reports";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Select } from "../ui/form/select.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

const shortest = 3;
const reasons = { hide: hideReasons, keep: keepReasons } as const;

/** A moderator's decision: hidden or kept, on a ground of the list and with reasons in words. */
export function DecideForm({ report }: { report: ReportCase }) {
  const { reports, desk } = useLanguage().texts;
  const { moderation } = reports;
  const [decision, setDecision] = useState<"hide" | "keep" | null>(null);
  const [reason, setReason] = useState<DecisionReason | null>(null);
  const [words, setWords] = useState("");
  const [tries, setTries] = useState(0);
  const { submit, isBusy, problem, isDone } = useDecide(report);
  if (isDone) return <Notice kind="success" title={moderation.done} takesFocus />;
  const isTold = words.trim().length >= shortest;
  const errors: { id: string; message: string }[] = [];
  if (tries > 0 && !decision) errors.push({ id: "decision", message: desk.chooseError });
  if (tries > 0 && decision && !reason) errors.push({ id: "reason", message: moderation.reasonError });
  if (tries > 0 && !isTold) errors.push({ id: "words", message: reports.wordsError });
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message ?? errorOf(problem, id);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{moderation.decide}</h2>
      {report.others.length > 0 && <p>{moderation.others(report.others.length)}</p>}
      <Form
        onSubmit={() => {
          setTries(tries + 1);
          if (decision && reason && isTold) void submit({ decision, reason, words } as Decision);
        }}
      >
        {!problem && <ErrorSummary key={tries} errors={errors} />}
        <Refusal problem={problem} />
        <RadioGroup<"hide" | "keep">
          id="decision"
          label={moderation.whatToDo}
          error={wrong("decision")}
          options={[
            { value: "hide", label: moderation.hide, hint: moderation.hideHint },
            { value: "keep", label: moderation.keep, hint: moderation.keepHint },
          ]}
          value={decision}
          onChange={(chosen) => {
            setDecision(chosen);
            setReason(null);
          }}
        />
        {decision && (
          <Select
            id="reason"
            label={moderation.reason}
            empty={moderation.chooseReason}
            error={wrong("reason")}
            options={reasons[decision].map((value) => ({ value, label: reports.decision.reasons[value] }))}
            value={reason}
            onChange={setReason}
          />
        )}
        <TextArea
          id="words"
          label={moderation.words}
          hint={moderation.wordsHint}
          error={wrong("words")}
          limit={3000}
          value={words}
          onChange={setWords}
        />
        <Button type="submit" busy={isBusy}>
          {moderation.save}
        </Button>
      </Form>
    </section>
  );
}

/** A first decision takes the story's other reports along; one after an appeal is final. */
function useDecide({ id, state, others }: ReportCase) {
  const send = useSend();
  const client = useQueryClient();
  const [isDone, setDone] = useState(false);
  const deed = useSubmit(async (decision: Decision) => {
    if (state === "appealed") await send("decideAppeal", { params: { id }, body: decision });
    else await send("decideReport", { params: { id }, body: { decision, others } });
    await client.invalidateQueries();
    setDone(true);
  });
  return { ...deed, isDone };
}
