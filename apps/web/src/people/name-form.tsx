import type { Me } from "@tori/contract/people";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useRenewMe } from "./use-me.ts";

type Props = { me: Me };

export function NameForm({ me }: Props) {
  const { texts, language } = useLanguage();
  const { signIn, account } = texts.people;
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
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{account.signedInAs(me.email)}</p>
      <Refusal problem={problem} />
      <TextField
        label={signIn.name}
        hint={signIn.nameHint}
        error={errorOf(problem, "name") && signIn.nameError}
        name="name"
        autoComplete="name"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="button-row">
        <Button type="submit" busy={isBusy}>
          {account.save}
        </Button>
        <p aria-live="polite">{isSaved && account.saved}</p>
      </div>
    </form>
  );
}
