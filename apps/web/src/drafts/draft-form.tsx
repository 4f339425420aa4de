import type { Draft } from "@tori/contract/drafts";
import type { Me } from "@tori/contract/people";
import { localized } from "@tori/text/language";
import { useEffect, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend } from "../platform/writing/use-submit.ts";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { OneEditor } from "../ui/text-editor/one-editor.tsx";
import { DeleteDraft } from "./delete-draft.tsx";
import { DraftContext, idOfField } from "./draft-context.ts";
import { FormContents } from "./form-contents.tsx";
import { formParts, partName } from "./form-parts.tsx";
import { closeDraft, openDraft } from "./open-drafts.ts";
import { PublishPart } from "./publish-part.tsx";
import { PublishedOutcome } from "./published-outcome.tsx";
import type { Published } from "./publish-part.tsx";
import { SaveBar } from "./save-bar.tsx";
import type { FieldProblem } from "./section.ts";
import { StorySteps } from "./story-steps.tsx";
import "./draft-form.css";

type Props = { draft: Draft; me: Me };

/** One form for the whole story. It saves by itself; publishing is its last part. */
export function DraftForm({ draft, me }: Props) {
  const { texts } = useLanguage();
  const send = useSend();
  const [store] = useState(() => openDraft(draft, me, send));
  const [tries, setTries] = useState<{ number: number; lacks: readonly FieldProblem[] }>({
    number: 0,
    lacks: [],
  });
  const [published, setPublished] = useState<Published | null>(null);
  useEffect(() => store.refresh(draft), [store, draft]);
  if (published) return <PublishedOutcome published={published} language={draft.language} />;
  const form = { isEditorial: draft.workplace === null, isAdaptation: draft.basis !== null };
  const tell = (lacks: readonly FieldProblem[]) => {
    store.tellLacks(lacks);
    setTries(({ number }) => ({ number: number + 1, lacks }));
  };
  const publish = (result: Published) => {
    closeDraft(store);
    setPublished(result);
  };
  return (
    <DraftContext value={store}>
      <OneEditor>
        <div className={draft.basis ? "draft-form draft-form-wide" : "draft-form"}>
          <Opening draft={draft} />
          {tries.lacks.length > 0 && (
            <ErrorSummary
              key={tries.number}
              errors={tries.lacks.map(({ field, message }) => ({ id: idOfField(field), message }))}
            />
          )}
          <FormContents {...form} />
          <div className="draft-parts">
            {formParts(form).map(({ id, fields }) => (
              <section key={id} className="draft-part" aria-labelledby={`part-${id}`}>
                <h2 id={`part-${id}`}>{partName(id, texts, form.isEditorial)}</h2>
                {fields}
              </section>
            ))}
            <section className="draft-part" aria-labelledby="part-publishing">
              <h2 id="part-publishing">{texts.drafts.publishing}</h2>
              <PublishPart
                isWorkplaceWaiting={isWaiting(draft.workplace, me)}
                onLacks={tell}
                onPublished={publish}
              />
            </section>
            {draft.rights.delete && <DeleteDraft />}
          </div>
          <SaveBar isShared={me.isShared} />
        </div>
      </OneEditor>
    </DraftContext>
  );
}

function isWaiting(workplace: Draft["workplace"], { memberships }: Me): boolean {
  const own = memberships.find((each) => each.workplace.slug === workplace?.slug);
  return own?.workplaceState === "waiting";
}

function Opening({ draft }: { draft: Draft }) {
  const { texts, language } = useLanguage();
  const { drafts } = texts;
  const organisation = localized(draft.organisation.name, language);
  const otherLead = draft.story.state === "draft" ? drafts.lead : drafts.nextLead;
  return (
    <div className="draft-opening">
      <p className="page-kind">
        {draft.workplace
          ? drafts.writtenFor(draft.workplace.name, organisation)
          : `${drafts.editorial}, ${organisation}`}
      </p>
      <p className="lead">{draft.isClaim ? drafts.claimLead : otherLead}</p>
      <StorySteps steps={draft.steps} />
    </div>
  );
}
