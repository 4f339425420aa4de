import { useQueryClient } from "@tanstack/react-query";
import type { WorkplaceLink } from "@tori/contract/people";
import type { Story } from "@tori/contract/stories";
import type { RelationKind } from "@tori/contract/vocabulary";
import { type Language, languages } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";

type Props = { story: Story; workplaces: readonly WorkplaceLink[] };

/** For which workplace, how closely, and in which language. */
export function BeginForm({ story, workplaces }: Props) {
  const { texts, language } = useLanguage();
  const words = texts.adaptations;
  const [workplace, setWorkplace] = useState(workplaces[0]?.slug ?? "");
  const [kind, setKind] = useState<RelationKind>("adapted");
  const [written, setWritten] = useState<Language>(language);
  const { begin, isBusy, problem } = useBeginAdaptation(story.slug);
  const kinds = Object.keys(words.kinds) as RelationKind[];
  return (
    <Form onSubmit={() => void begin({ workplace, kind, language: written })}>
      <Refusal problem={problem} />
      {workplaces.length > 1 && (
        <RadioGroup
          id="workplace"
          label={texts.desk.whichWorkplace}
          error={errorOf(problem, "workplace")}
          options={workplaces.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={workplace}
          onChange={setWorkplace}
        />
      )}
      <RadioGroup
        id="kind"
        label={words.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] }))}
        value={kind}
        onChange={setKind}
      />
      <RadioGroup<Language>
        id="language"
        label={texts.desk.language}
        hint={words.languageHint(texts.common.inLanguage[story.language])}
        options={languages.map((value) => ({ value, label: texts.common.languageNames[value] }))}
        value={written}
        onChange={setWritten}
      />
      <Button type="submit" busy={isBusy}>
        {words.begin}
      </Button>
    </Form>
  );
}

type Body = { workplace: string; kind: RelationKind; language: Language };

/** Begins the draft and opens it. */
function useBeginAdaptation(slug: string) {
  const { language } = useLanguage();
  const send = useSend();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, ...state } = useSubmit(async (body: Body) => {
    const { id } = await send("createAdaptation", { params: { slug }, body });
    await client.invalidateQueries();
    await navigate(workPaths[language].draft(id));
  });
  return { begin: submit, ...state };
}
