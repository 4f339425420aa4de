import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { useRenewDesk } from "./use-renew-desk.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";

const shortest = 3;
type Deed = "retireStory" | "unpublishStory";
type Props = { slug: string; title: string; isRetired: boolean };

/** Takes a story back from readers, with a reason: it stays readable as out of date, or it is gone. */
export function StoryState({ slug, title, isRetired }: Props) {
  const { desk } = useLanguage().texts;
  const [deed, setDeed] = useState<Deed | null>(isRetired ? "unpublishStory" : null);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const send = useSend();
  const renew = useRenewDesk();
  const { submit, isBusy, problem } = useSubmit(async (chosen: Deed) => {
    await send(chosen, { params: { slug }, body: { reason } });
    await renew(slug);
  });
  const isTold = reason.trim().length >= shortest;
  const options = [
    { value: "retireStory" as const, label: desk.retire, hint: desk.retireHint },
    { value: "unpublishStory" as const, label: desk.unpublish, hint: desk.unpublishHint },
  ];
  return (
    <details className="more">
      <summary>
        {desk.changeState}
        <span className="visually-hidden"> ({title})</span>
      </summary>
      <Form
        onSubmit={() => {
          setTried(true);
          if (deed && isTold) void submit(deed);
        }}
      >
        <Refusal problem={problem} />
        <RadioGroup
          id={`deed-${slug}`}
          label={desk.whatToDo}
          error={isTried && !deed ? desk.chooseError : undefined}
          options={isRetired ? options.slice(1) : options}
          value={deed}
          onChange={setDeed}
        />
        <TextArea
          id={`reason-${slug}`}
          label={desk.why}
          hint={deed === "unpublishStory" ? desk.whyUnpublish : desk.whyRetire}
          error={isTried && !isTold ? desk.whyError : errorOf(problem, "reason")}
          limit={500}
          rows={3}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" kind="danger" busy={isBusy}>
          {desk.doIt}
        </Button>
      </Form>
    </details>
  );
}

/** Publishes again what was taken back. */
export function RestoreStory({ slug, title }: Pick<Props, "slug" | "title">) {
  const { desk } = useLanguage().texts;
  const send = useSend();
  const renew = useRenewDesk();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("restoreStory", { params: { slug } });
    await renew(slug);
  });
  return (
    <>
      <Refusal problem={problem} />
      <Button kind="quiet" busy={isBusy} onClick={() => void submit()}>
        {desk.restore}
        <span className="visually-hidden"> ({title})</span>
      </Button>
    </>
  );
}
