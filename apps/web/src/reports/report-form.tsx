import type { ReportKind } from "@tori/contract/reports";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { AddressField } from "../ui/form/address-field.tsx";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

const shortest = 3;
const longest = 3000;

/** What is wrong, in a choice and in words; the answer comes by a receipt, and by mail if one likes. */
export function ReportForm({ slug }: { slug: string }) {
  const { reports } = useLanguage().texts;
  const [kind, setKind] = useState<ReportKind | null>(null);
  const [words, setWords] = useState("");
  const [email, setEmail] = useState("");
  const [tries, setTries] = useState(0);
  const [receipt, setReceipt] = useState<string | null>(null);
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async (chosen: ReportKind) => {
    const body = { kind: chosen, words, email: email.trim() };
    setReceipt((await send("reportStory", { params: { slug }, body })).receipt);
  });
  if (receipt !== null) return <Receipt receipt={receipt} />;
  const isTold = words.trim().length >= shortest;
  const errors: { id: string; message: string }[] = [];
  if (tries > 0 && !kind) errors.push({ id: "kind", message: reports.kindError });
  if (tries > 0 && !isTold) errors.push({ id: "words", message: reports.wordsError });
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message ?? errorOf(problem, id);
  const kinds = Object.keys(reports.kinds) as ReportKind[];
  return (
    <Form
      onSubmit={() => {
        setTries(tries + 1);
        if (kind && isTold) void submit(kind);
      }}
    >
      {!problem && <ErrorSummary key={tries} errors={errors} />}
      <Refusal problem={problem} />
      <RadioGroup
        id="kind"
        label={reports.kind}
        error={wrong("kind")}
        options={kinds.map((value) => ({ value, label: reports.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <TextArea
        id="words"
        label={reports.words}
        hint={reports.wordsHint}
        error={wrong("words")}
        limit={longest}
        value={words}
        onChange={setWords}
      />
      <AddressField
        label={reports.email}
        hint={reports.emailHint}
        error={wrong("email")}
        value={email}
        onChange={setEmail}
      />
      <Button type="submit" busy={isBusy}>
        {reports.send}
      </Button>
    </Form>
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
