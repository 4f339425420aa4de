import type { CuratedTag } from "@tori/contract/curation";
import { isProblemError } from "@tori/contract/problem-error";
import type { TagChoice } from "@tori/contract/tags";
import { type ReactNode, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TagClash } from "./tag-clash.tsx";
import { TagFields } from "./tag-fields.tsx";
import { factsOf, fieldId, fieldKeys } from "./tag-form.ts";
import { useFieldName } from "./use-field-name.ts";
import { useRenewTags, useTakeCurrent } from "./use-renew-tags.ts";
import { useTagForm } from "./use-tag-form.ts";

type Props = {
  tag: CuratedTag;
  /** What may stand above it. */
  choices: readonly TagChoice[];
  onApproved: () => void;
};

/** Changes a tag; a proposed one is approved with the changes. */
export function TagEditor({ tag, choices, onApproved }: Props) {
  const { save, approve } = useLanguage().texts.curation;
  const isProposal = tag.state === "proposed";
  const tagForm = useTagForm(tag);
  const [note, setNote] = useState("");
  const [isSaved, setSaved] = useState(false);
  const { submit, isBusy, problem } = useSaving(tag, tagForm, note);
  async function send(): Promise<void> {
    setSaved(false);
    if (!tagForm.check()) return;
    await submit(() => (isProposal ? onApproved() : setSaved(true)));
  }
  return (
    <TagFormView tagForm={tagForm} choices={choices} problem={problem} onSubmit={() => void send()}>
      {isProposal && (
        <TextArea
          id="tag-note"
          label={approve.note}
          hint={approve.noteHint}
          required={false}
          rows={3}
          limit={500}
          value={note}
          onChange={setNote}
        />
      )}
      <Button type="submit" busy={isBusy}>
        {isProposal ? approve.doIt : save.doIt}
      </Button>
      <output>{isSaved && save.done}</output>
    </TagFormView>
  );
}

type TagFormState = ReturnType<typeof useTagForm>;

function useSaving(tag: CuratedTag, tagForm: TagFormState, note: string) {
  const send = useSend();
  const renew = useRenewTags();
  const takeCurrent = useTakeCurrent();
  return useSubmit(async (onDone: () => void) => {
    const target = { params: { id: tag.id }, headers: { "if-match": tagForm.etag } };
    const facts = factsOf(tagForm.form);
    try {
      const { etag } =
        tag.state === "proposed"
          ? await send("decideProposal", { ...target, body: { decision: "approve", tag: facts, note } })
          : await send("editTag", { ...target, body: facts });
      tagForm.saved(etag);
    } catch (error) {
      if (isProblemError(error)) tagForm.refuse(error.problem);
      takeCurrent(error);
      throw error;
    }
    await renew(tag.id);
    onDone();
  });
}

type ViewProps = {
  tagForm: TagFormState;
  choices: readonly TagChoice[];
  problem: ReturnType<typeof useSubmit>["problem"];
  onSubmit: () => void;
  children: ReactNode;
};

/** The fields, and above them what is wrong with them. */
export function TagFormView({ tagForm, choices, problem, onSubmit, children }: ViewProps) {
  const nameOf = useFieldName();
  const { form, errors, tries, clash, change } = tagForm;
  const listed = fieldKeys.flatMap((key) => {
    const message = errors[key];
    return message === undefined ? [] : [{ id: fieldId(key), message: `${nameOf(key)}: ${message}` }];
  });
  return (
    <Form className="tag-form" onSubmit={onSubmit}>
      <ErrorSummary key={tries} errors={listed} />
      {listed.length === 0 && problem?.code !== "stale" && <Refusal problem={problem} />}
      {clash && <TagClash clash={clash} choices={choices} onTake={change} />}
      <TagFields form={form} errors={errors} choices={choices} onChange={change} />
      {children}
    </Form>
  );
}
