import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { TellForm } from "../notices/tell-form.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useSend } from "../platform/writing/use-submit.ts";
import { Notice } from "../ui/form/notice.tsx";

/** What is wrong, in a choice and in words; the answer comes by a receipt, and by mail if one likes. */
export function ReportForm({ slug }: { slug: string }) {
  const { reports } = useLanguage().texts;
  const [receipt, setReceipt] = useState<string | null>(null);
  const send = useSend();
  if (receipt !== null) return <Receipt receipt={receipt} />;
  return (
    <TellForm
      kind={{ label: reports.kind, error: reports.kindError, labels: reports.kinds }}
      words={{
        id: "words",
        label: reports.words,
        hint: reports.wordsHint,
        error: reports.wordsError,
        shortest: 3,
        longest: 3000,
      }}
      email={{ label: reports.email, hint: reports.emailHint }}
      send={reports.send}
      onSend={async (body) => {
        setReceipt((await send("reportStory", { params: { slug }, body })).receipt);
      }}
    />
  );
}

/** Shown this once: nobody can look the code up later. */
function Receipt({ receipt }: { receipt: string }) {
  const { texts, language } = useLanguage();
  const { reports } = texts;
  return (
    <Notice kind="success" title={reports.sent} takesFocus>
      <p>
        {reports.receipt} <strong className="receipt">{receipt}</strong>
      </p>
      <p>{reports.receiptDetail}</p>
      <p>
        <Link to={workPaths[language].reportStatus}>{reports.toStatus}</Link>
      </p>
    </Notice>
  );
}
