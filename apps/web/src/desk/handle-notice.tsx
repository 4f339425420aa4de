import type { StoryNotice } from "@tori/contract/notices";
import { isProblemError } from "@tori/contract/problem-error";
import { paths } from "@tori/text/paths";
import { formatTime } from "@tori/text/time-of-day";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

type WordsProps = { notice: StoryNotice; heading: "h2" | "h3" };

/** What a reader has told of a story. */
export function NoticeWords({ notice: { story, kind, text, at }, heading: Heading }: WordsProps) {
  const { texts, language } = useLanguage();
  const { notices } = texts;
  return (
    <>
      <Heading lang={story.language}>
        <a href={paths[story.language].story(story.slug)}>{story.title}</a>
      </Heading>
      <p className="desk-facts">
        <span>{notices.kinds[kind]}</span>
        <span>{notices.desk.at(formatTime(at, language))}</span>
      </p>
      <p className="written">{text}</p>
    </>
  );
}

type Props = {
  notice: StoryNotice;
  onHandled: () => Promise<void>;
  /** A colleague was quicker; with what one had typed. */
  onLate?: (answer: string) => void;
};

/** Marks it as handled, with an answer where the reader wants one. */
export function HandleNotice({ notice: { id, story, wantsAnswer }, onHandled, onLate }: Props) {
  const { notices } = useLanguage().texts;
  const [answer, setAnswer] = useState("");
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    try {
      await send("handleStoryNotice", { params: { id }, body: { answer } });
    } catch (error) {
      if (isProblemError(error) && error.problem.code === "conflict") onLate?.(answer);
      throw error;
    }
    await onHandled();
  });
  return (
    <Form onSubmit={() => void submit()}>
      <Refusal problem={problem} />
      {wantsAnswer ? (
        <TextArea
          id={`answer-${id}`}
          label={notices.desk.answer}
          hint={notices.desk.answerHint}
          error={errorOf(problem, "answer")}
          limit={2000}
          rows={3}
          value={answer}
          onChange={setAnswer}
        />
      ) : (
        <p>{notices.desk.noAddress}</p>
      )}
      <Button type="submit" kind="quiet" busy={isBusy}>
        {notices.desk.handle}
        <span className="visually-hidden"> ({story.title})</span>
      </Button>
    </Form>
  );
}
