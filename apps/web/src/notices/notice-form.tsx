import type { NoticeKind } from "@tori/contract/notices";
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

const kinds = ["wrong", "outdated", "other"] as const satisfies readonly NoticeKind[];
const shortest = 5;
const longest = 1000;

/** A few words about what is wrong, from anyone, with an address if they want an answer. */
export function NoticeForm({ slug }: { slug: string }) {
  const { notices } = useLanguage().texts;
  const [kind, setKind] = useState<NoticeKind | null>(null);
  const [text, setText] = useState("");
  const [email, setEmail] = useState("");
  const [tries, setTries] = useState(0);
  const [isSent, setSent] = useState(false);
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async (chosen: NoticeKind) => {
    await send("sendStoryNotice", { params: { slug }, body: { kind: chosen, text, email: email.trim() } });
    setSent(true);
  });
  if (isSent) return <Sent slug={slug} />;
  const isTold = text.trim().length >= shortest;
  const errors: { id: string; message: string }[] = [];
  if (tries > 0 && !kind) errors.push({ id: "kind", message: notices.kindError });
  if (tries > 0 && !isTold) errors.push({ id: "text", message: notices.textError });
  const wrong = (id: string) => errors.find((error) => error.id === id)?.message ?? errorOf(problem, id);
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
        label={notices.kind}
        error={wrong("kind")}
        options={kinds.map((value) => ({ value, label: notices.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <TextArea
        id="text"
        label={notices.text}
        hint={notices.textHint}
        error={wrong("text")}
        limit={longest}
        value={text}
        onChange={setText}
      />
      <AddressField
        label={notices.email}
        hint={notices.emailHint}
        error={wrong("email")}
        value={email}
        onChange={setEmail}
      />
      <Button type="submit" busy={isBusy}>
        {notices.send}
      </Button>
    </Form>
  );
}

function Sent({ slug }: { slug: string }) {
  const { texts, paths } = useLanguage();
  const { notices } = texts;
  return (
    <Notice kind="success" title={notices.sent} takesFocus>
      <p>{notices.sentDetail}</p>
      <p>
        <Link to={paths.story(slug)}>{notices.backToStory}</Link>
      </p>
    </Notice>
  );
}
