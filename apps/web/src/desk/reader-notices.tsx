import { useQueryClient } from "@tanstack/react-query";
import type { StoryNotice } from "@tori/contract/notices";
import { paths } from "@tori/text/paths";
import { formatTime } from "@tori/text/time-of-day";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { noticesQuery } from "./queries.ts";

/** What readers have told of one's stories, until somebody has handled it. */
export function ReaderNotices() {
  const { notices } = useLanguage().texts;
  const { data } = useFresh(noticesQuery);
  const [isHandled, setHandled] = useState(false);
  const items = data?.items ?? [];
  return (
    <>
      <p aria-live="polite">{isHandled && notices.desk.handled}</p>
      {data && items.length > 0 && (
        <section>
          <h2 id="reader-notices" tabIndex={-1}>
            {notices.desk.heading}
          </h2>
          <p>{notices.desk.lead}</p>
          <ul className="desk-list">
            {items.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} onHandled={() => setHandled(true)} />
            ))}
          </ul>
          {items.length < data.total && <p>{notices.desk.more(data.total)}</p>}
        </section>
      )}
    </>
  );
}

type Props = { notice: StoryNotice; onHandled: () => void };

function NoticeCard({ notice: { id, story, kind, text, at, wantsAnswer }, onHandled }: Props) {
  const { texts, language } = useLanguage();
  const { notices } = texts;
  const [answer, setAnswer] = useState("");
  const send = useSend();
  const client = useQueryClient();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("handleStoryNotice", { params: { id }, body: { answer } });
    onHandled();
    await client.refetchQueries({ queryKey: noticesQuery.queryKey });
  });
  return (
    <li className="desk-card">
      <h3 lang={story.language}>
        <a href={paths[story.language].story(story.slug)}>{story.title}</a>
      </h3>
      <p className="desk-facts">
        <span>{notices.kinds[kind]}</span>
        <span>{notices.desk.at(formatTime(at, language))}</span>
      </p>
      <p className="written">{text}</p>
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
    </li>
  );
}
