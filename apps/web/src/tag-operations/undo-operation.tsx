import type { TagOperation } from "@tori/contract/tag-operations";
import { useState } from "react";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Dialog } from "../ui/form/dialog.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { isUndoable } from "./operation-title.ts";

type Props = {
  operation: TagOperation;
  title: string;
  /** Asks anew for what tells of the operation. */
  renew: () => Promise<unknown>;
};

/** Undoes an operation while that can be done, after telling what it means; what came of it is told in its place. */
export function UndoOperation({ operation, title, renew }: Props) {
  const { history, operation: words } = useLanguage().texts.tagOperations;
  const { kind, state } = operation;
  const [openedAt] = useState(() => Date.now());
  const [isAsking, setAsking] = useState(false);
  const { submit, isBusy, problem, isDone } = useUndoing(operation, renew);
  const close = () => setAsking(false);
  return (
    <div>
      <Refusal problem={problem} />
      {isDone && (
        <Notice kind="success" takesFocus>
          <p>{state === "undone" ? words.undo.done : words.undo.begun}</p>
        </Notice>
      )}
      {isUndoable(operation, openedAt) && (
        <>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {history.undo}
            <span className="visually-hidden"> ({title})</span>
          </Button>
          <Dialog
            open={isAsking}
            onClose={close}
            title={words.undo.title}
            actions={
              <Button kind="danger" busy={isBusy} onClick={() => void submit().then(close)}>
                {history.undo}
              </Button>
            }
          >
            <p>{title}</p>
            <p>{words.undo.explained[kind]}</p>
          </Dialog>
        </>
      )}
    </div>
  );
}

function useUndoing({ id }: TagOperation, renew: () => Promise<unknown>) {
  const [isDone, setDone] = useState(false);
  const send = useSend();
  const renewTags = useRenewTags();
  const undoing = useSubmit(async () => {
    try {
      await send("undoTagOperation", { params: { id } });
    } catch (refusal) {
      // Somebody else may have been quicker.
      await renew();
      throw refusal;
    }
    await renewTags();
    await renew();
    setDone(true);
  });
  return { ...undoing, isDone };
}
