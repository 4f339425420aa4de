import { useQueryClient } from "@tanstack/react-query";
import { formatTime } from "@tori/text/time-of-day";
import { isProblemError } from "@tori/contract/problem-error";
import { useEffect, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { endpointQuery } from "../platform/query-client.ts";
import { refuseUnknown } from "../platform/unknown-page.ts";
import { useAnswer } from "../platform/use-loaded.ts";
import { siteQuery } from "../site/queries.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import "../ui/page.css";
import "./mailbox.css";

const mailsQuery = endpointQuery("listLocalMails", {});
/** Milliseconds between two looks for new mails. */
const lookEvery = 3000;

export const page = definePage({
  load,
  head: (_data, { texts }) => ({
    title: `${texts.mailbox.title} – ${texts.common.siteName}`,
    description: texts.mailbox.lead,
    noindex: true,
  }),
  Component: MailboxPage,
});

/** Where mails are really sent, there is no such page. */
async function load({ queryClient }: PageArgs): Promise<void> {
  const { hasMailbox } = await queryClient.ensureQueryData(siteQuery);
  if (!hasMailbox) refuseUnknown();
}

/** Mails of a site on this machine alone, which sends none. */
function MailboxPage() {
  const { texts, language } = useLanguage();
  const client = useQueryClient();
  const mails = useAnswer(mailsQuery)?.items;
  const [refusal, setRefusal] = useState<Error | null>(null);
  useEffect(() => {
    const look = () =>
      void client.fetchQuery({ ...mailsQuery, staleTime: 0 }).catch((error: unknown) => {
        if (isProblemError(error) && error.problem.status === 404) setRefusal(error);
      });
    look();
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [client]);
  // Whoever is not at the machine itself.
  if (refusal) throw refusal;
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={texts.mailbox.title} />
      <h1>{texts.mailbox.title}</h1>
      <p className="lead">{texts.mailbox.lead}</p>
      <p aria-live="polite">{mails && texts.mailbox.count(mails.length)}</p>
      <ul className="mail-list">
        {mails?.map((mail) => (
          <li key={mail.id} className="card">
            <h2 lang={mail.language}>{mail.subject}</h2>
            <p className="mail-to">
              {texts.mailbox.to} <strong>{mail.to}</strong>, {formatTime(mail.at, language)}
            </p>
            <p lang={mail.language} className="mail-text">
              <Linked text={mail.text} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Text whose addresses of pages can be opened. */
function Linked({ text }: { text: string }) {
  const [before = "", url, ...after] = text.split(/(https?:\/\/\S+)/);
  if (url === undefined) return before;
  return (
    <>
      {before}
      <a href={url}>{url}</a>
      <Linked text={after.join("")} />
    </>
  );
}
