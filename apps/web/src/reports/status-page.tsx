import { formatTime } from "@tori/text/time-of-day";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { definePage } from "../platform/page.ts";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend } from "../platform/writing/use-submit.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { AppealForm } from "./appeal-form.tsx";
import { DecisionList } from "./decision-list.tsx";
import { reportStatusQuery } from "./queries.ts";
import "../ui/page.css";
import "./reports.css";

/** What has become of a report, for whoever has its receipt. The code is in no address: it must not stay in a history. */
export const page = definePage({
  load: async () => {},
  head: (_data, { texts }) => ({
    title: `${texts.reports.status.title} – ${texts.common.siteName}`,
    description: texts.reports.status.lead,
    noindex: true,
  }),
  Component: StatusPage,
});

function StatusPage() {
  const { status } = useLanguage().texts.reports;
  const [typed, setTyped] = useState("");
  const [receipt, setReceipt] = useState("");
  return (
    <div className="wrap page">
      <Breadcrumb trail={[]} here={status.title} />
      <h1>{status.title}</h1>
      <p className="lead">{status.lead}</p>
      <Form onSubmit={() => setReceipt(typed.trim())}>
        <TextField
          label={status.receipt}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{status.show}</Button>
      </Form>
      <div aria-live="polite">{receipt !== "" && <Status key={receipt} receipt={receipt} />}</div>
    </div>
  );
}

function Status({ receipt }: { receipt: string }) {
  const { texts, language } = useLanguage();
  const { status, kinds } = texts.reports;
  const { data, error } = useFresh(reportStatusQuery(receipt));
  const send = useSend();
  if (!data) return <Pending error={error} />;
  const { title, kind, words, sentAt, state, decisions, mayAppeal } = data;
  return (
    <section className="report-case">
      <div>
        <h2>{status.states[state]}</h2>
        <p>{status.story(title)}</p>
        <p>
          {kinds[kind]}. {status.sent(formatTime(sentAt, language))}
        </p>
        <p className="written">{words}</p>
      </div>
      <DecisionList decisions={decisions} />
      {mayAppeal && (
        <AppealForm
          id="report"
          onAppeal={async (reasons) => {
            await send("appealReport", { body: { receipt, words: reasons } });
          }}
        />
      )}
    </section>
  );
}
