import { useMemo } from "react";
import { vocabularyQuery } from "../curation/queries.ts";
import { tagChoices } from "../curation/tag-name.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { MissedSearch } from "./missed-search.tsx";
import { missedSearchesQuery } from "./queries.ts";

/** What was searched for in vain, the most often asked first, each to be decided in one step. */
export function MissedSearches() {
  const { missed } = useLanguage().texts.curation;
  const searches = useFresh(missedSearchesQuery);
  const vocabulary = useFresh(vocabularyQuery);
  const choices = useMemo(() => tagChoices(vocabulary.data?.items ?? []), [vocabulary.data]);
  if (!searches.data || !vocabulary.data) return <Pending error={searches.error ?? vocabulary.error} />;
  const { items } = searches.data;
  return (
    <div className="desk">
      <p aria-live="polite">{items.length === 0 ? missed.none : missed.lead}</p>
      {items.map((search) => (
        <MissedSearch key={search.words} search={search} choices={choices} />
      ))}
    </div>
  );
}
