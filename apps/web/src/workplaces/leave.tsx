import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = { slug: string; onLeft: () => void };

export function Leave({ slug, onLeft }: Props) {
  const words = useLanguage().texts.workplaces.team;
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("leaveWorkplace", { params: { slug } });
    onLeft();
    await renewMe();
  });
  return (
    <section>
      <details className="more">
        <summary>{words.leave}</summary>
        <Refusal problem={problem} />
        <p>{words.leaveSure}</p>
        <Button kind="danger" busy={isBusy} onClick={() => void submit()}>
          {words.leaveNow}
        </Button>
      </details>
    </section>
  );
}
