import { useQueryClient } from "@tanstack/react-query";
import type { Draft } from "@tori/contract/drafts";
import { isProblemError } from "@tori/contract/problem-error";
import { useState } from "react";
import { DoneNotice } from "../moderation/done-notice.tsx";
import { Overtaken } from "../moderation/settled.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { draftQuery, previewQuery } from "./queries.ts";

const decisions = ["publish", "return", "comment", "decline"] as const;
type Decision = (typeof decisions)[number];

type Props = {
  draft: Draft;
  /** It waits no longer: one has decided it, or another has. */
  onSettled: () => void;
};

/** A moderator's word on a workplace's first story. */
export function ReviewForm({ draft, onSettled }: Props) {
  const { texts } = useLanguage();
  const words = texts.drafts.review;
  const [decision, setDecision] = useState<Decision | null>(null);
  const [note, setNote] = useState("");
  const [done, setDone] = useState<Decision | null>(null);
  const [isTried, setTried] = useState(false);
  const { submit, isBusy, problem } = useReview(draft, {
    onDone: (chosen) => {
      setDone(chosen);
      setNote("");
      if (chosen !== "comment") onSettled();
    },
    onLate: onSettled,
  });
  if (done) return <DoneNotice title={words.done[done]} />;
  // It is not there any more, or back at its workplace.
  if (problem?.code === "not_found") return <Overtaken id={draft.id} typed={note} />;
  return (
    <section aria-labelledby="review-heading" className="review no-print">
      <h2 id="review-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      <Form
        onSubmit={() => {
          setTried(true);
          if (decision) void submit(decision, note);
        }}
      >
        <Refusal problem={problem} />
        {problem?.code === "stale" && <p>{texts.moderation.draftAnew}</p>}
        <RadioGroup<Decision>
          id="decision"
          label={words.decision}
          error={isTried && !decision ? words.choose : undefined}
          // Only what is claimed can be left to whom it belongs.
          options={decisions
            .slice(0, draft.isClaim ? 4 : 3)
            .map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }))}
          value={decision}
          onChange={setDecision}
        />
        <TextArea
          id="note"
          label={words.note}
          hint={words.noteHint}
          error={errorOf(problem, "note")}
          required={decision !== null && decision !== "publish"}
          limit={2000}
          value={note}
          onChange={setNote}
        />
        <Button type="submit" busy={isBusy}>
          {words.send}
        </Button>
      </Form>
    </section>
  );
}

type Outcome = { onDone: (decision: Decision) => void; onLate: () => void };

/** Sends the decision. Where the story has changed meanwhile, the page shows it as it is. */
function useReview(draft: Draft, { onDone, onLate }: Outcome) {
  const send = useSend();
  const client = useQueryClient();
  return useSubmit(async (decision: Decision, note: string) => {
    const { id, updatedAt: seen } = draft;
    try {
      await send("reviewDraft", { params: { id }, body: { decision, note, seen } });
    } catch (error) {
      if (isProblemError(error) && error.problem.code === "stale") {
        await Promise.all(
          [draftQuery(id), previewQuery(id)].map(({ queryKey }) => client.refetchQueries({ queryKey })),
        );
      }
      if (isProblemError(error) && error.problem.code === "not_found") onLate();
      throw error;
    }
    onDone(decision);
    await client.invalidateQueries();
  });
}
