import { isProblemError } from "@tori/contract/problem-error";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { CheckboxGroup } from "../ui/form/checkbox-group.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { useDraftState, useDraftStore } from "./draft-context.ts";
import type { FieldProblem } from "./section.ts";

export type Published = { state: "published" | "waiting"; slug: string };

type Props = {
  /** The workplace itself has yet to get a moderator's yes: nothing of it can be published before. */
  isWorkplaceWaiting: boolean;
  /** What has to be mended first. */
  onLacks: (lacks: readonly FieldProblem[]) => void;
  onPublished: (published: Published) => void;
};

/** The last part of the form: the licence, a word to readers, and out. */
export function PublishPart({ isWorkplaceWaiting, onLacks, onPublished }: Props) {
  const { texts } = useLanguage();
  const words = texts.drafts.publish;
  const draft = useDraftState((snapshot) => snapshot.draft);
  const lacks = useDraftState((snapshot) => snapshot.lacks);
  const [isAccepted, setAccepted] = useState(false);
  const [changeNote, setChangeNote] = useState("");
  const { submit, isBusy, problem, isUnsaved } = usePublish({ isAccepted, changeNote, onLacks, onPublished });
  const isNext = draft.story.state === "published" || draft.story.state === "retired";
  // The refusal says the same.
  const waits = isWorkplaceWaiting && !problem && (
    <Notice kind="info">{texts.shownRefusals.workplaceWaits}</Notice>
  );
  if (!draft.rights.publish) {
    return (
      <>
        <p>{words.notEditor}</p>
        {waits}
      </>
    );
  }
  return (
    <>
      <p>{words.lead}</p>
      <CheckboxGroup
        id="licence"
        label={texts.stories.facts.licence}
        error={isAccepted ? undefined : lacks.find(({ field }) => field === "licence")?.message}
        required
        options={[{ value: "accepted", label: words.accept }]}
        value={isAccepted ? ["accepted"] : []}
        onChange={(chosen) => setAccepted(chosen.length > 0)}
      />
      <p>
        <a href={texts.site.licence.href} target="_blank" rel="noreferrer">
          {words.licence}
        </a>
      </p>
      {isNext && (
        <TextArea
          id="changeNote"
          label={words.changeNote}
          hint={words.changeNoteHint}
          required={false}
          limit={500}
          rows={3}
          value={changeNote}
          onChange={setChangeNote}
        />
      )}
      {draft.needsReview && !isWorkplaceWaiting && <Notice kind="info">{words.review}</Notice>}
      {waits}
      {isUnsaved && (
        <div role="alert">
          <Notice kind="warning">{words.notSaved}</Notice>
        </div>
      )}
      <Refusal problem={problem?.code === "invalid_input" ? null : problem} />
      <Button busy={isBusy} onClick={() => void submit()}>
        {draft.needsReview ? words.sendIn : words.publish}
      </Button>
    </>
  );
}

type Given = Omit<Props, "isWorkplaceWaiting"> & { isAccepted: boolean; changeNote: string };

function usePublish({ isAccepted, changeNote, onLacks, onPublished }: Given) {
  const { publish } = useLanguage().texts.drafts;
  const store = useDraftStore();
  const send = useSend();
  const client = useQueryClient();
  const [isUnsaved, setUnsaved] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const deed = useSubmit(async () => {
    setUnsaved(false);
    if (!isAccepted) return onLacks([{ field: "licence", message: publish.acceptError }]);
    if (!(await store.save())) return setUnsaved(true);
    const { id } = store.snapshot().draft;
    try {
      const body = { licence: "CC-BY-4.0" as const, changeNote };
      const published = await send("publishDraft", { params: { id }, body }, { key });
      await client.invalidateQueries();
      onPublished(published);
    } catch (error) {
      // What was refused is another deed when it is tried again.
      setKey(crypto.randomUUID());
      if (isProblemError(error) && error.problem.code === "invalid_input")
        onLacks(error.problem.fields ?? []);
      throw error;
    }
  });
  return { ...deed, isUnsaved };
}
