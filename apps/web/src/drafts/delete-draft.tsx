import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Dialog } from "../ui/form/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { useDraftState, useDraftStore } from "./draft-context.ts";
import { closeDraft } from "./open-drafts.ts";

export function DeleteDraft() {
  const { texts, paths } = useLanguage();
  const words = texts.drafts.remove;
  const store = useDraftStore();
  const draft = useDraftState((snapshot) => snapshot.draft);
  const [isOpen, setOpen] = useState(false);
  const send = useSend();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("deleteDraft", { params: { id: draft.id } });
    store.discard();
    closeDraft(store);
    await client.invalidateQueries();
    await navigate(paths.desk);
  });
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog
        title={words.title}
        open={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="danger" busy={isBusy} onClick={() => void submit()}>
            {words.now}
          </Button>
        }
      >
        <Refusal problem={problem} />
        <p>{draft.story.state === "draft" ? words.detail : words.nextDetail}</p>
      </Dialog>
    </>
  );
}
