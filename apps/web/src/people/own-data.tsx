import type { Me } from "@tori/contract/people";
import { useState } from "react";
import { useNavigate } from "react-router";
import { workAddresses } from "@tori/contract/work-addresses";
import { useLanguage } from "../platform/language-context.tsx";
import { forgetKept } from "../platform/writing/forget-kept.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { TextField } from "../ui/text-field.tsx";

type Props = { me: Me };

/** One's data as a file, and erasing oneself. */
export function OwnData({ me }: Props) {
  const { account } = useLanguage().texts.people;
  return (
    <>
      <p>{account.dataLead}</p>
      <p>
        <a
          className="button button-quiet"
          href={workAddresses.exportMyData.path}
          download="tekojen-tori.json"
        >
          {account.download}
        </a>
      </p>
      <details>
        <summary>{account.erase}</summary>
        <EraseForm me={me} />
      </details>
    </>
  );
}

function EraseForm({ me }: Props) {
  const { texts, paths } = useLanguage();
  const { account } = texts.people;
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const navigate = useNavigate();
  const send = useSend();
  const isSure = typed.trim().toLowerCase() === me.email;
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("eraseMe", {});
    await send("signOut", {});
    forgetKept(window.localStorage);
    void navigate(paths.front);
  });
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (isSure) void submit();
      }}
    >
      <p>{account.eraseLead}</p>
      <Refusal problem={problem} />
      <TextField
        label={account.eraseSure(me.email)}
        error={isTried && !isSure ? account.eraseError : undefined}
        type="email"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" busy={isBusy} kind="danger">
        {account.eraseNow}
      </Button>
    </Form>
  );
}
