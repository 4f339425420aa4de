import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { NameField } from "./name-field.tsx";
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
    <Form onSubmit={() => void submit()}>
      <p className="lead" aria-live="polite">
        {signIn.welcome}
      </p>
      <Refusal problem={problem} />
      <NameField name={name} onChange={setName} problem={problem} ref={focusFirst} />
      <Button type="submit" busy={isBusy}>
        {signIn.saveName}
      </Button>
    </Form>
  );
}
