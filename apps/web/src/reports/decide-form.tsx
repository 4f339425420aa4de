import { useQueryClient } from "@tanstack/react-query";
import { isProblemError } from "@tori/contract/problem-error";
import { hideReasons, keepReasons } from "@tori/contract/report-grounds";
import type { Decision, ReportCase } from "@tori/contract/reports";
import { useState } from "react";
import { DoneNotice } from "../moderation/done-notice.tsx";
import { Overtaken } from "../moderation/settled.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { type Grounds, GroundFields, useMissingGrounds } from "./ground-fields.tsx";
import { reportQuery } from "./queries.ts";

const reasons = { hide: hideReasons, keep: keepReasons } as const;
const noGrounds: Grounds = { reason: null, words: "" };

type Props = {
  report: ReportCase;
  /** It waits no longer: one has decided it, or another has. */
  onSettled: () => void;
};

/** A moderator's decision: hidden or kept, on a ground of the list and with reasons in words. */
export function DecideForm({ report, onSettled }: Props) {
  const { reportDecisions: moderation, desk } = useLanguage().texts;
  const [decision, setDecision] = useState<"hide" | "keep" | null>(null);
  const [grounds, setGrounds] = useState(noGrounds);
  const [tries, setTries] = useState(0);
  const missingIn = useMissingGrounds();
  const { submit, isBusy, problem, isDone } = useDecide(report, onSettled);
  if (isDone) return <DoneNotice title={moderation.done} />;
  if (problem?.code === "conflict") return <Overtaken id={report.id} typed={grounds.words} />;
  const missing = decision
    ? missingIn(grounds)
    : [
        { id: "decision", message: desk.chooseError },
        ...missingIn(grounds).filter(({ id }) => id === "words"),
      ];
  const errors = tries > 0 ? missing : [];
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message ?? errorOf(problem, id);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{moderation.decide}</h2>
      {report.others.length > 0 && <p>{moderation.others(report.others.length)}</p>}
      <Form
        onSubmit={() => {
          setTries(tries + 1);
          if (missing.length === 0) void submit({ decision, ...grounds } as Decision);
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
            setGrounds({ ...grounds, reason: null });
          }}
        />
        <GroundFields
          grounds={grounds}
          reasons={decision ? reasons[decision] : []}
          error={wrong}
          onChange={setGrounds}
        />
        <Button type="submit" busy={isBusy}>
          {moderation.save}
        </Button>
      </Form>
    </section>
  );
}

/** A first decision takes the story's other reports along; one after an appeal is final. */
function useDecide({ id, state, others }: ReportCase, onSettled: () => void) {
  const send = useSend();
  const client = useQueryClient();
  const [isDone, setDone] = useState(false);
  const deed = useSubmit(async (decision: Decision) => {
    try {
      if (state === "appealed") await send("decideAppeal", { params: { id }, body: decision });
      else await send("decideReport", { params: { id }, body: { decision, others } });
      setDone(true);
    } catch (error) {
      if (isProblemError(error) && error.problem.code === "conflict") onSettled();
      throw error;
    }
    onSettled();
    await client.invalidateQueries();
    await client.refetchQueries({ queryKey: reportQuery(id).queryKey });
  });
  return { ...deed, isDone };
}
