import { useState } from "react";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useAnswer } from "../platform/use-loaded.ts";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { siteQuery } from "../site/queries.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { TextField } from "../ui/text-field.tsx";
import { ComputerChoice } from "./computer-choice.tsx";
import { useRenewMe } from "./use-me.ts";

type Props = { email: string; onBack: () => void; onSignedIn: (isNew: boolean) => void };

export function CodeStep({ email, onBack, onSignedIn }: Props) {
  const { texts, language } = useLanguage();
  const { signIn } = texts.people;
  const [code, setCode] = useState("");
  const [isShared, setShared] = useState<boolean | null>(null);
  const [isTried, setTried] = useState(false);
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async (isShared: boolean) => {
    const { isNew } = await send("signIn", { body: { email, code, isShared } });
    await renewMe();
    onSignedIn(isNew);
  });
  function trySubmit(form: HTMLFormElement): void {
    setTried(true);
    if (isShared === null) form.querySelector<HTMLInputElement>("[type=radio]")?.focus();
    else void submit(isShared);
  }
  return (
    <Form onSubmit={trySubmit}>
      <p className="lead" aria-live="polite">
        {signIn.sent(email)}
      </p>
      {useAnswer(siteQuery)?.hasMailbox && (
        <p className="notice">
          {signIn.local}{" "}
          <Link to={workPaths[language].mailbox} target="_blank">
            {texts.mailbox.title}
          </Link>
        </p>
      )}
      <Refusal problem={problem} />
      <TextField
        label={signIn.code}
        hint={signIn.codeHint}
        error={errorOf(problem, "code")}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        ref={focusFirst}
        maxLength={20}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <ComputerChoice
        isShared={isShared}
        onChoose={setShared}
        error={isTried && isShared === null ? signIn.computerError : undefined}
      />
      <Button type="submit" busy={isBusy}>
        {texts.site.signIn}
      </Button>
      <button type="button" className="button button-quiet" onClick={onBack}>
        {signIn.again}
      </button>
    </Form>
  );
}
