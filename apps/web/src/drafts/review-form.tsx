import { useQueryClient } from "@tanstack/react-query";
import type { Draft } from "@tori/contract/drafts";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { draftQuery } from "./queries.ts";

const decisions = ["publish", "return", "comment", "decline"] as const;
type Decision = (typeof decisions)[number];

/** A moderator's word on a workplace's first story. */
export function ReviewForm({ draft }: { draft: Draft }) {
  const { texts } = useLanguage();
  const words = texts.drafts.review;
  const [decision, setDecision] = useState<Decision | null>(null);
  const [note, setNote] = useState("");
  const [done, setDone] = useState<Decision | null>(null);
  const [isTried, setTried] = useState(false);
  const send = useSend();
  const client = useQueryClient();
  const { submit, isBusy, problem } = useSubmit(async (chosen: Decision) => {
    await send("reviewDraft", {
      params: { id: draft.id },
      body: { decision: chosen, note, seen: draft.updatedAt },
    });
    setDone(chosen);
    setNote("");
    await client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey !== draftQuery(draft.id).queryKey,
    });
  });
  if (done) return <Done decision={done} />;
  return (
    <section aria-labelledby="review-heading" className="review no-print">
      <h2 id="review-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      <Form
        onSubmit={() => {
          setTried(true);
          if (decision) void submit(decision);
        }}
      >
        <Refusal problem={problem} />
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

function Done({ decision }: { decision: Decision }) {
  const { texts, paths } = useLanguage();
  return (
    <Notice kind="success" title={texts.drafts.review.done[decision]} takesFocus>
      <p>
        <Link to={paths.desk}>{texts.desk.title}</Link>
      </p>
    </Notice>
  );
}
