import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = { id: string; onAppeal: (words: string) => Promise<void> };

const shortest = 3;

/** Asks another moderator to look again. */
export function AppealForm({ id, onAppeal }: Props) {
  const { reports } = useLanguage().texts;
  const { appeal } = reports;
  const [words, setWords] = useState("");
  const [isTried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  const { submit, isBusy, problem } = useSubmit(async () => {
    await onAppeal(words);
    setSent(true);
  });
  if (isSent) return <Notice kind="success" title={appeal.sent} takesFocus />;
  const isTold = words.trim().length >= shortest;
  return (
    <section aria-labelledby={`appeal-${id}`}>
      <h2 id={`appeal-${id}`}>{appeal.heading}</h2>
      <p>{appeal.lead}</p>
      <Form
        onSubmit={() => {
          setTried(true);
          if (isTold) void submit();
        }}
      >
        <Refusal problem={problem} />
        <TextArea
          id={`appeal-words-${id}`}
          label={appeal.words}
          error={isTried && !isTold ? reports.wordsError : errorOf(problem, "words")}
          limit={3000}
          value={words}
          onChange={setWords}
        />
        <Button type="submit" kind="quiet" busy={isBusy}>
          {appeal.send}
        </Button>
      </Form>
    </section>
  );
}
