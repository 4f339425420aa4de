import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useSend } from "../platform/writing/use-submit.ts";
import { Notice } from "../ui/form/notice.tsx";
import { TellForm } from "./tell-form.tsx";

/** A few words about what is wrong, from anyone, with an address if they want an answer. */
export function NoticeForm({ slug }: { slug: string }) {
  const { notices } = useLanguage().texts;
  const [isSent, setSent] = useState(false);
  const send = useSend();
  if (isSent) return <Sent slug={slug} />;
  return (
    <TellForm
      kind={{ label: notices.kind, error: notices.kindError, labels: notices.kinds }}
      words={{
        id: "text",
        label: notices.text,
        hint: notices.textHint,
        error: notices.textError,
        shortest: 5,
        longest: 1000,
      }}
      email={{ label: notices.email, hint: notices.emailHint }}
      send={notices.send}
      onSend={async ({ kind, words, email }) => {
        await send("sendStoryNotice", { params: { slug }, body: { kind, text: words, email } });
        setSent(true);
      }}
    />
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
