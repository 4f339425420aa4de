import { useQueryClient } from "@tanstack/react-query";
import type { MyMembership } from "@tori/contract/people";
import { type Language, languages } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { NoWorkplace } from "../workplaces/no-workplace.tsx";

/** Begins a story of one of the workplaces where one belongs. */
export function NewStory({ memberships }: { memberships: readonly MyMembership[] }) {
  const { texts, language } = useLanguage();
  const { desk, common } = texts;
  const own = memberships.filter(({ state }) => state === "active");
  const [workplace, setWorkplace] = useState(own[0]?.workplace.slug ?? "");
  const [written, setWritten] = useState<Language>(language);
  const { begin, isBusy, problem } = useBegin();
  if (own.length === 0) return <NoWorkplace />;
  return (
    <Form onSubmit={() => void begin({ workplace, language: written })}>
      <Refusal problem={problem} />
      {own.length > 1 && (
        <RadioGroup
          id="new-workplace"
          label={desk.whichWorkplace}
          options={own.map(({ workplace: { slug, name } }) => ({ value: slug, label: name }))}
          value={workplace}
          onChange={setWorkplace}
        />
      )}
      <RadioGroup<Language>
        id="new-language"
        label={desk.language}
        options={languages.map((value) => ({ value, label: common.languageNames[value] }))}
        value={written}
        onChange={setWritten}
      />
      <Button type="submit" busy={isBusy}>
        {desk.begin}
      </Button>
    </Form>
  );
}

type Body =
  | { workplace: string; language: Language }
  | { organisation: string; workplaceName: string; language: Language };

/** Begins a draft and opens it. */
export function useBegin() {
  const { language } = useLanguage();
  const send = useSend();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, ...state } = useSubmit(async (body: Body) => {
    const { id } = await send("createDraft", { body });
    await client.invalidateQueries();
    await navigate(workPaths[language].draft(id));
  });
  return { begin: submit, ...state };
}
