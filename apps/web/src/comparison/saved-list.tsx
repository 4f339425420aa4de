import type { SavedStory } from "@tori/contract/comparison";
import { localized } from "@tori/text/language";
import { reusePaths } from "@tori/text/reuse-paths";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Button } from "../ui/form/button.tsx";
import { ChoiceCard, ChoiceGroup } from "../ui/form/choice-group.tsx";
import { Form } from "../ui/form/form.tsx";
import { useFormTexts } from "../ui/form/form-texts.ts";
import { Refusal } from "../ui/refusal.tsx";
import { mostCompared } from "./compared.ts";
import type { Saved } from "./use-saved.ts";

type Props = { saved: Saved; compared: readonly string[] };

/** One's own list: what to compare is chosen from it, and what is of no use any more is taken off. */
export function SavedList({ saved, compared }: Props) {
  const words = useLanguage().texts.comparison.saved;
  return (
    <section className="comparison-saved" aria-labelledby="saved">
      <h2 id="saved" tabIndex={-1}>
        {words.heading}
      </h2>
      {!saved.isSignedIn && <SignIn />}
      <Refusal problem={saved.problem} />
      <p className="visually-hidden" aria-live="polite">
        {saved.said}
      </p>
      {saved.isOpen && <p className="hint">{saved.items.length === 0 ? words.empty : words.lead}</p>}
      {saved.items.length > 0 && <Choice saved={saved} compared={compared} />}
    </section>
  );
}

function SignIn() {
  const { texts, paths } = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <>
      <p>{texts.comparison.saved.signIn}</p>
      <Link to={paths.signIn(pathname + search)} className="button button-quiet">
        {texts.site.signIn}
      </Link>
    </>
  );
}

/** Up to four of the list, beginning with those that are compared already. */
function Choice({ saved, compared }: Props) {
  const { texts, language } = useLanguage();
  const words = texts.comparison.saved;
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => compared.filter((slug) => saved.slugs.has(slug)));
  const [error, setError] = useState<string>();
  const readable = chosen.filter((slug) => saved.items.some((item) => item.story?.slug === slug));
  function toggle(slug: string): void {
    setError(undefined);
    if (readable.includes(slug)) setChosen(readable.filter((each) => each !== slug));
    else if (readable.length < mostCompared) setChosen([...readable, slug]);
  }
  function compare(): void {
    if (readable.length === 0) return setError(words.chooseFirst);
    void navigate(reusePaths[language].comparison(readable), { state: { focus: "compared" } });
  }
  return (
    <Form className="comparison-choice" onSubmit={compare}>
      <ChoiceGroup
        id="saved-choice"
        label={words.choose}
        error={error}
        status={useFormTexts().chosen(readable.length, mostCompared)}
      >
        {saved.items.map((item, place) => (
          <SavedRow
            key={item.slug}
            id={place === 0 ? "saved-choice" : `saved-${item.slug}`}
            item={item}
            isChosen={readable.includes(item.slug)}
            isFull={readable.length >= mostCompared}
            onToggle={() => toggle(item.slug)}
            saved={saved}
          />
        ))}
      </ChoiceGroup>
      <Button type="submit">{words.compare}</Button>
    </Form>
  );
}

type RowProps = {
  id: string;
  item: SavedStory;
  isChosen: boolean;
  isFull: boolean;
  onToggle: () => void;
  saved: Saved;
};

function SavedRow({ id, item: { slug, story }, isChosen, isFull, onToggle, saved }: RowProps) {
  const { texts, language } = useLanguage();
  const words = texts.comparison.saved;
  const label = story?.title ?? `${words.gone}: ${slug}`;
  async function remove(): Promise<void> {
    await saved.remove({ slug, title: story?.title ?? slug });
    document.getElementById("saved")?.focus();
  }
  return (
    <div className="comparison-saved-row">
      {story ? (
        <ChoiceCard
          id={id}
          option={{ value: slug, label, hint: localized(story.organisation.name, language) }}
          type="checkbox"
          checked={isChosen}
          aria-disabled={(isFull && !isChosen) || undefined}
          onChange={onToggle}
        />
      ) : (
        <p className="comparison-unknown">{label}</p>
      )}
      <Button kind="quiet" busy={saved.isBusy} onClick={() => void remove()}>
        {words.unsave}
        <span className="visually-hidden"> ({label})</span>
      </Button>
    </div>
  );
}
