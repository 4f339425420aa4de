import { useEffect, useState } from "react";
import { paths } from "@tori/text/paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { Field } from "../../ui/form/field.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import { useDraftState, useSection } from "../draft-context.ts";
import { similarStoriesQuery } from "../queries.ts";
import { SectionBox } from "../section-box.tsx";

const longest = 120;

export function TitlePart() {
  const { fields } = useLanguage().texts.drafts;
  const { value, change, errorOf } = useSection("title");
  return (
    <SectionBox name="title">
      <Field
        id="title"
        label={fields.title}
        hint={fields.titleHint}
        error={errorOf()}
        required
        count={{ length: value.length, limit: longest }}
      >
        {(control) => (
          <TextInput {...control} value={value} onChange={(event) => change(event.target.value)} />
        )}
      </Field>
      <SimilarStories title={value} />
    </SectionBox>
  );
}

/** What others have told already: perhaps there is something to build on. */
function SimilarStories({ title }: { title: string }) {
  const { fields } = useLanguage().texts.drafts;
  const { draft } = useDraftState((snapshot) => snapshot);
  const typed = usePaused(title.trim());
  const isWanted = typed.length >= 5;
  const { data } = useFresh(similarStoriesQuery(typed.slice(0, 200), draft.language), isWanted);
  const others = data?.items.filter(({ slug }) => slug !== draft.story.slug) ?? [];
  return (
    <div className="similar" aria-live="polite">
      {isWanted && others.length > 0 && (
        <>
          <p>
            <strong>{fields.similar}</strong> {fields.similarHint}
          </p>
          <ul className="link-list">
            {others.map(({ slug, language, title: name }) => (
              <li key={slug}>
                <a href={paths[language].story(slug)} lang={language} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The text once its writer has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
