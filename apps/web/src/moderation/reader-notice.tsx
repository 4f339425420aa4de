import { useQueryClient } from "@tanstack/react-query";
import type { StoryNotice } from "@tori/contract/notices";
import { useState } from "react";
import { useParams } from "react-router";
import { HandleNotice, NoticeWords } from "../desk/handle-notice.tsx";
import { moderatorsNoticesQuery } from "../desk/queries.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { ClaimNotice } from "./claim-notice.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { Overtaken, Settled } from "./settled.tsx";
import "../desk/desk.css";

/** What a reader has told of a story that no workplace answers for. */
export function ReaderNotice() {
  const { id = "" } = useParams();
  const { data, error } = useFresh(moderatorsNoticesQuery);
  if (!data) return <Pending error={error} />;
  const notice = data.items.find((each) => each.id === id);
  return notice ? <Open key={id} notice={notice} /> : <Settled id={id} />;
}

function Open({ notice }: { notice: StoryNotice }) {
  const { notices, moderation } = useLanguage().texts;
  const [isHandled, setHandled] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const client = useQueryClient();
  if (isHandled) return <DoneNotice title={notices.desk.handled} />;
  return (
    <>
      <ClaimNotice id={notice.id} waits={typed === null} />
      <p>{moderation.notice.lead}</p>
      <div className="desk-card">
        <NoticeWords notice={notice} heading="h2" />
        {typed === null && (
          <HandleNotice
            notice={notice}
            onHandled={async () => {
              setHandled(true);
              await client.invalidateQueries();
            }}
            onLate={setTyped}
          />
        )}
      </div>
      {typed !== null && <Overtaken id={notice.id} typed={typed} />}
    </>
  );
}
