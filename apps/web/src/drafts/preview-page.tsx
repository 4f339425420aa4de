import type { Me } from "@tori/contract/people";
import { isProblemError } from "@tori/contract/problem-error";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useParams } from "react-router";
import { ClaimNotice } from "../moderation/claim-notice.tsx";
import { Settled } from "../moderation/settled.tsx";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Notice } from "../ui/form/notice.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { idOfField } from "./draft-context.ts";
import { draftQuery, previewQuery } from "./queries.ts";
import { ReviewForm } from "./review-form.tsx";
import { StoryPreview } from "./story-preview.tsx";
import { StorySteps } from "./story-steps.tsx";

export const page = definePrivatePage({
  title: ({ drafts }) => drafts.preview.title,
  trail: ({ desk }, paths) => [{ name: desk.title, path: paths.desk }],
  useMe,
  Content: Preview,
});

/** The draft as readers will see it, with what is still missing; for a moderator, the decision below it. */
function Preview({ me }: { me: Me }) {
  const { id = "" } = useParams();
  const { texts, language } = useLanguage();
  const { preview } = texts.drafts;
  const draft = useFresh(draftQuery(id));
  const shown = useFresh(previewQuery(id));
  const [isSettled, setSettled] = useState(false);
  const isGone = isProblemError(draft.error) && draft.error.problem.code === "not_found";
  if (!draft.data && isGone && me.roles.length > 0) return <Settled id={id} />;
  if (!draft.data || !shown.data) return <Pending error={draft.error ?? shown.error} />;
  const { state, steps, rights } = draft.data;
  const { story, missing } = shown.data;
  const form = workPaths[language].draft(id);
  return (
    <>
      <div className="no-print">
        <Notice kind="info" title={state === "waiting" ? preview.waiting : preview.notice}>
          {state === "open" && missing.length === 0 && <p>{preview.nothingMissing}</p>}
          {state === "open" && missing.length > 0 && (
            <>
              <p>{preview.missing}</p>
              <ul className="preview-missing">
                {missing.map(({ field, message }) => (
                  <li key={field}>
                    <Link to={`${form}#${idOfField(field)}`}>{message}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
        {state === "open" && rights.write && (
          <Link className="button" to={form}>
            {preview.edit}
          </Link>
        )}
        {rights.review && <ClaimNotice id={id} waits={!isSettled} />}
        <StorySteps steps={steps} />
      </div>
      <StoryPreview story={story} />
      {rights.review && (
        <ReviewForm key={`${id} ${me.id}`} draft={draft.data} onSettled={() => setSettled(true)} />
      )}
    </>
  );
}
