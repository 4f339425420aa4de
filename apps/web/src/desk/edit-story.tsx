import { useQueryClient } from "@tanstack/react-query";
import { workPaths } from "@tori/text/work-paths";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = { slug: string; title: string; hasDraft: boolean };

/** Opens the draft of a story's next version, the one that is there or a new one. */
export function EditStory({ slug, title, hasDraft }: Props) {
  const { texts, language } = useLanguage();
  const { desk } = texts;
  const send = useSend();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const { id } = await send("createNextDraft", { params: { slug } });
    await client.invalidateQueries();
    await navigate(workPaths[language].draft(id));
  });
  return (
    <>
      <Refusal problem={problem} />
      <Button kind="quiet" busy={isBusy} onClick={() => void submit()}>
        {hasDraft ? desk.continueEditing : desk.edit}
        <span className="visually-hidden"> ({title})</span>
      </Button>
    </>
  );
}
