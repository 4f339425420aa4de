import { useQueryClient } from "@tanstack/react-query";
import { formatDate } from "@tori/text/dates";
import { useEffect } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { endpointQuery } from "../platform/query-client.ts";
import { useAnswer } from "../platform/use-loaded.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Refusal } from "../ui/refusal.tsx";
import { browserName } from "./browser-name.ts";

const sessionsQuery = endpointQuery("listMySessions", {});

/** Where one is signed in, each with a way to end it. */
export function Sessions() {
  const { texts, language } = useLanguage();
  const { account } = texts.people;
  const client = useQueryClient();
  const sessions = useAnswer(sessionsQuery);
  const send = useSend();
  const { submit, problem } = useSubmit(async (id: string) => {
    await send("endMySession", { params: { id } });
    await client.refetchQueries({ queryKey: sessionsQuery.queryKey });
  });
  useEffect(() => {
    void client.prefetchQuery({ ...sessionsQuery, staleTime: 0 });
  }, [client]);
  return (
    <>
      <Refusal problem={problem} />
      <ul className="session-list">
        {sessions?.items.map(({ id, isCurrent, isShared, userAgent, createdAt }) => (
          <li key={id}>
            <p>
              {browserName(userAgent) ?? account.unknownBrowser}
              {isCurrent && ` – ${account.thisBrowser}`}
              <small>
                {account.since(formatDate(createdAt, language))}
                {isShared && `, ${account.shared}`}
              </small>
            </p>
            {!isCurrent && (
              <button type="button" className="button button-quiet" onClick={() => void submit(id)}>
                {account.endSession}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
