import { useQueryClient } from "@tanstack/react-query";
import type { StoryNotice } from "@tori/contract/notices";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { HandleNotice, NoticeWords } from "./handle-notice.tsx";
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

type CardProps = { notice: StoryNotice; onHandled: () => void };

function NoticeCard({ notice, onHandled }: CardProps) {
  const client = useQueryClient();
  return (
    <li className="desk-card">
      <NoticeWords notice={notice} heading="h3" />
      <HandleNotice
        notice={notice}
        onHandled={async () => {
          onHandled();
          await client.refetchQueries({ queryKey: noticesQuery.queryKey });
        }}
      />
    </li>
  );
}
