import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { useSend, useSubmit } from "../../platform/writing/use-submit.ts";
import { Button } from "../../ui/form/button.tsx";
import { Dialog } from "../../ui/form/dialog.tsx";
import { Refusal } from "../../ui/refusal.tsx";

type How = "keep" | "restore";
type Props = { id: string; onDecided: (outcome: string) => Promise<void> };

/** The same decision for all that wait, where it takes nothing from anybody. */
export function DecideAlike({ id, onDecided }: Props) {
  const { open: words } = useLanguage().texts.tagOperations.operation;
  const [asked, setAsked] = useState<How | null>(null);
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async (how: How) => {
    const { settled } = await send("settleOperation", { params: { id }, body: { how } });
    setAsked(null);
    await onDecided(how === "restore" ? words.restored(settled) : words.kept(settled));
  });
  const close = () => setAsked(null);
  const isRestoring = asked === "restore";
  const doIt = { keep: words.alikeKeep, restore: words.alikeRestore };
  return (
    <div>
      <h4 className="operation-alike">{words.alike}</h4>
      <div className="button-row">
        {(["restore", "keep"] as const).map((how) => (
          <Button key={how} kind="quiet" onClick={() => setAsked(how)}>
            {doIt[how]}
          </Button>
        ))}
      </div>
      <Dialog
        open={asked !== null}
        onClose={close}
        title={isRestoring ? words.restoreTitle : words.keepTitle}
        actions={
          <Button busy={isBusy} onClick={() => asked !== null && void submit(asked)}>
            {asked !== null && doIt[asked]}
          </Button>
        }
      >
        <Refusal problem={problem} />
        <p>{isRestoring ? words.restoreExplained : words.keepExplained}</p>
      </Dialog>
    </div>
  );
}
