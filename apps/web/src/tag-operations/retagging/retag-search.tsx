import type { TagChoice } from "@tori/contract/tags";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { type SearchState, withoutFilters } from "../../search/search-state.ts";
import { Button } from "../../ui/form/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TagPicker } from "../../ui/tag-picker/tag-picker.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { RetagFilters } from "./retag-filters.tsx";
import { isAsking, searchInAddress } from "./retag-state.ts";

type Props = {
  search: SearchState;
  choices: readonly TagChoice[];
  onChange: (search: SearchState) => void;
};

const mostTags = 10;

/** Words and filters that say which stories are meant. */
export function RetagSearch({ search, choices, onChange }: Props) {
  const { retagging } = useLanguage().texts;
  const { tag: slugs } = search.chosen;
  // A tag that is not in use stays to be seen, and can be taken away.
  const chosen = slugs.map((slug) => ({ id: choices.find((tag) => tag.slug === slug)?.id ?? slug }));
  const slugOf = (id: string) => choices.find((tag) => tag.id === id)?.slug ?? id;
  return (
    <section className="retag-part" aria-labelledby="retag-which">
      <h2 id="retag-which">{retagging.which}</h2>
      <search className="retag-part">
        <WordsForm search={search} onChange={onChange} />
        <TagPicker
          id="retag-with"
          label={retagging.withTag}
          value={chosen}
          onChange={(tags) => {
            const tag = tags.flatMap((each) => ("id" in each ? slugOf(each.id) : []));
            onChange({ ...search, chosen: { ...search.chosen, tag } });
          }}
          vocabulary={choices}
          max={mostTags}
          mayPropose={false}
        />
        <RetagFilters search={search} onChange={onChange} />
        {isAsking(search) && (
          <div>
            <Button kind="quiet" onClick={() => onChange({ ...withoutFilters(search), q: "" })}>
              {retagging.clear}
            </Button>
          </div>
        )}
      </search>
    </section>
  );
}

/** The words follow when the field is left or the form sent; an address of the search page brings all of its search. */
function WordsForm({ search, onChange }: Pick<Props, "search" | "onChange">) {
  const { texts } = useLanguage();
  const { retagging, common, labels } = texts;
  const [words, setWords] = useState(search.q);
  const [seen, setSeen] = useState(search.q);
  if (seen !== search.q) {
    setSeen(search.q);
    setWords(search.q);
  }
  function take(): void {
    const pasted = searchInAddress(words, labels);
    if (pasted) setWords(pasted.q);
    if (pasted) onChange(pasted);
    else if (words.trim() !== search.q) onChange({ ...search, q: words.trim(), exact: false });
  }
  return (
    <Form className="retag-words" onSubmit={take}>
      <TextField
        label={retagging.words}
        hint={retagging.wordsHint}
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={take}
      />
      <Button type="submit" kind="quiet">
        {common.search}
      </Button>
    </Form>
  );
}
