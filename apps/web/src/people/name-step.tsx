import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { TextField } from "../ui/text-field.tsx";
import { useRenewMe } from "./use-me.ts";

type Props = { onDone: () => void };

export function NameStep({ onDone }: Props) {
  const { texts, language } = useLanguage();
  const { signIn } = texts.people;
  const [name, setName] = useState("");
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("updateMe", { body: { name, language } });
    await renewMe();
    onDone();
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
      <p className="lead" aria-live="polite">
        {signIn.welcome}
      </p>
      <Refusal problem={problem} />
      <TextField
        label={signIn.name}
        hint={signIn.nameHint}
        error={errorOf(problem, "name") && signIn.nameError}
        name="name"
        autoComplete="name"
        ref={focusFirst}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={isBusy}>
        {signIn.saveName}
      </Button>
    </form>
  );
}
