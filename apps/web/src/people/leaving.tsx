import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { forgetKept } from "../platform/writing/forget-kept.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { useRenewMe } from "./use-me.ts";

export function Leaving() {
  const { texts, paths } = useLanguage();
  const navigate = useNavigate();
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("signOut", {});
    forgetKept(window.localStorage);
    await navigate(paths.front);
    await renewMe();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Refusal problem={problem} />
      <Button type="submit" busy={isBusy} kind="quiet">
        {texts.people.account.signOut}
      </Button>
    </form>
  );
}
