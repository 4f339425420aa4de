import type { SearchHit } from "@tori/contract/search";
import { localized } from "@tori/text/language";
import { comparedAs, reusePaths } from "@tori/text/reuse-paths";
import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useAnswer } from "../platform/use-loaded.ts";
import { useStoryLang } from "../stories/use-story-lang.ts";
import { Field } from "../ui/form/field.tsx";
import { TextInput } from "../ui/form/text-input.tsx";
import { type Comparison, comparisonPath, isFull } from "./compared.ts";
import { foundStoriesQuery } from "./queries.ts";

const pause = 350;

/**
 * A field by which another story is found. What is found is in the page's address: without scripts the browser sends
 * the form, with them the address follows what is typed.
 */
export function AddStory({ comparison }: { comparison: Comparison }) {
  const { texts, language } = useLanguage();
  const words = texts.comparison.add;
  const { slugs } = comparison;
  const { search, searchSoon } = useSearchInAddress(comparison);
  return (
    <section className="comparison-add" aria-labelledby="add">
      <h2 id="add">{words.heading}</h2>
      {isFull(comparison) ? (
        <p>{words.full}</p>
      ) : (
        <>
          <search>
            <form
              action={reusePaths[language].comparison()}
              onSubmit={(event) => {
                event.preventDefault();
                search(new FormData(event.currentTarget).get("q"));
              }}
            >
              {slugs.map((slug) => (
                <input key={slug} type="hidden" name={comparedAs[language]} value={slug} />
              ))}
              <Field id="q" label={words.label} hint={words.hint}>
                {(control) => (
                  <div className="search-field-row">
                    <TextInput
                      {...control}
                      key={slugs.join()}
                      name="q"
                      inputMode="search"
                      enterKeyHint="search"
                      autoComplete="off"
                      maxLength={100}
                      defaultValue={comparison.words}
                      onChange={(event) => searchSoon(event.target.value)}
                    />
                    <button type="submit" className="button">
                      {texts.common.search}
                    </button>
                  </div>
                )}
              </Field>
            </form>
          </search>
          <Found comparison={comparison} />
        </>
      )}
    </section>
  );
}

/** Lets the page's address follow what is searched for, at once or when the typing pauses. */
function useSearchInAddress({ slugs }: Comparison) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  function search(typed: unknown): void {
    clearTimeout(timer.current);
    const q = typeof typed === "string" ? typed.trim() : "";
    void navigate(comparisonPath(language, slugs, q), { replace: true, preventScrollReset: true });
  }
  function searchSoon(typed: string): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(typed), pause);
  }
  return { search, searchSoon };
}

function Found({ comparison }: { comparison: Comparison }) {
  const { texts, language } = useLanguage();
  const words = texts.comparison.add;
  const found = useAnswer(foundStoriesQuery(comparison.words, language));
  const count = found?.items.length ?? 0;
  const told = found ? (count === 0 ? words.none : words.found(count)) : words.failed;
  return (
    <>
      <output className="comparison-found-count">{comparison.words !== "" && told}</output>
      {comparison.words !== "" && count > 0 && (
        <ul className="comparison-found">
          {found?.items.map((story) => (
            <FoundStory key={story.id} story={story} slugs={comparison.slugs} />
          ))}
        </ul>
      )}
    </>
  );
}

function FoundStory({ story, slugs }: { story: SearchHit; slugs: readonly string[] }) {
  const { texts, language } = useLanguage();
  const words = texts.comparison.add;
  return (
    <li>
      <p>
        <strong lang={useStoryLang(story)}>{story.title}</strong>
        <span className="fact-more">{localized(story.organisation.name, language)}</span>
      </p>
      {slugs.includes(story.slug) ? (
        <span className="hint">{words.isThere}</span>
      ) : (
        <Link
          className="button button-quiet"
          to={reusePaths[language].comparison([...slugs, story.slug])}
          focus="compared"
        >
          {words.add}
          <span className="visually-hidden"> ({story.title})</span>
        </Link>
      )}
    </li>
  );
}
