import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { TextField } from "../ui/text-field.tsx";

type Props = { onSent: (email: string) => void };

/** Enough to tell a slip; the server says whether it can be one. */
const addressForm = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

export function AddressStep({ onSent }: Props) {
  const { texts } = useLanguage();
  const { signIn } = texts.people;
  const [email, setEmail] = useState("");
  const [isTried, setTried] = useState(false);
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("requestSignInCode", { body: { email } });
    onSent(email.trim());
  });
  const isAddress = addressForm.test(email.trim());
  return (
    <Form
      onSubmit={(form) => {
        setTried(true);
        const input = form.elements.namedItem("email") as HTMLInputElement;
        if (isAddress) void submit();
        else input.focus();
      }}
    >
      <p className="lead">{signIn.lead}</p>
      <Refusal problem={problem} />
      <TextField
        label={signIn.email}
        hint={signIn.emailHint}
        error={isTried && !isAddress ? signIn.emailError : undefined}
        name="email"
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" busy={isBusy}>
        {signIn.sendCode}
      </Button>
    </Form>
  );
}
