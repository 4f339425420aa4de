import { isProblemError } from "@tori/contract/problem-error";
import { workPaths } from "@tori/text/work-paths";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { vocabularyQuery } from "./queries.ts";
import { TagFormView } from "./tag-editor.tsx";
import { SimilarToTyped } from "./similar/similar-to-typed.tsx";
import { factsOf } from "./tag-form.ts";
import { tagChoices } from "./tag-name.ts";
import { useRenewTags } from "./use-renew-tags.ts";
import { useTagForm } from "./use-tag-form.ts";

/** Adds a tag, and leads to its page. */
export function NewTag() {
  const { texts, language } = useLanguage();
  const { create } = texts.curation;
  const { data, error } = useFresh(vocabularyQuery);
  const choices = useMemo(() => tagChoices(data?.items ?? []), [data]);
  const tagForm = useTagForm(null);
  const send = useSend();
  const renew = useRenewTags();
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit(async () => {
    try {
      const { id } = await send("createTag", { body: factsOf(tagForm.form) });
      await renew();
      await navigate(workPaths[language].manageTag(id));
    } catch (refusal) {
      if (isProblemError(refusal)) tagForm.refuse(refusal.problem);
      throw refusal;
    }
  });
  if (!data) return <Pending error={error} />;
  return (
    <>
      <p className="lead">{create.lead}</p>
      <TagFormView
        tagForm={tagForm}
        choices={choices}
        problem={problem}
        onSubmit={() => {
          if (tagForm.check()) void submit();
        }}
      >
        <SimilarToTyped form={tagForm.form} tags={data.items} />
        <Button type="submit" busy={isBusy}>
          {create.doIt}
        </Button>
      </TagFormView>
    </>
  );
}
