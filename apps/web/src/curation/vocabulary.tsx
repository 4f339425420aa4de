import type { CuratedTag } from "@tori/contract/curation";
import { useDeferredValue, useMemo } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Button } from "../ui/form/button.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { vocabularyQuery } from "./queries.ts";
import { listTags, shownTags } from "./shown-tags.ts";
import { useVocabularyState } from "./use-vocabulary-state.ts";
import { VocabularyFilter } from "./vocabulary-filter.tsx";
import { countStates, formatVocabularyState, sortedBy } from "./vocabulary-state.ts";
import { VocabularyTable } from "./vocabulary-table.tsx";

/** The whole vocabulary, as soon as it is here. */
export function Vocabulary() {
  const { data, error } = useFresh(vocabularyQuery);
  return data ? <VocabularyView tags={data.items} /> : <Pending error={error} />;
}

function VocabularyView({ tags }: { tags: readonly CuratedTag[] }) {
  const { texts, language } = useLanguage();
  const { table } = texts.curation;
  const [state, setState] = useVocabularyState();
  // Typing goes on while the rows are found.
  const shown = useDeferredValue(state);
  const listed = useMemo(() => listTags(tags, language), [tags, language]);
  const found = useMemo(() => shownTags(listed, shown), [listed, shown]);
  const names = useMemo(() => new Map(listed.map(({ tag, name }) => [tag.id, name])), [listed]);
  const counts = useMemo(() => countStates(tags), [tags]);
  return (
    <>
      <VocabularyFilter state={state} counts={counts} onChange={setState} />
      <p className="tag-count" aria-live="polite">
        {table.found(found.length)}
      </p>
      {found.length === 0 ? (
        <p>
          <Button kind="quiet" onClick={() => setState({ ...state, q: "", state: null })}>
            {table.clear}
          </Button>
        </p>
      ) : (
        <VocabularyTable
          // Another list begins anew at its first rows.
          key={formatVocabularyState(shown)}
          found={found}
          names={names}
          state={shown}
          onSort={(sort) => setState(sortedBy(state, sort))}
        />
      )}
    </>
  );
}
