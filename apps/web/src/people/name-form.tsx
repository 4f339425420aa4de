import type { Me } from "@tori/contract/people";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { NameField } from "./name-field.tsx";
import { useRenewMe } from "./use-me.ts";

type Props = { me: Me };

export function NameForm({ me }: Props) {
  const { texts, language } = useLanguage();
  const { account } = texts.people;
  const [name, setName] = useState(me.name);
  const [isSaved, setSaved] = useState(false);
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    setSaved(false);
    await send("updateMe", { body: { name, language } });
    await renewMe();
    setSaved(true);
  });
  return (
    <Form onSubmit={() => void submit()}>
      <p>{account.signedInAs(me.email)}</p>
      <Refusal problem={problem} />
      <NameField name={name} onChange={setName} problem={problem} />
      <div className="button-row">
        <Button type="submit" busy={isBusy}>
          {account.save}
        </Button>
        <p aria-live="polite">{isSaved && account.saved}</p>
      </div>
    </Form>
  );
}
