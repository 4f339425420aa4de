import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { useMemo, useState } from "react";
import { useLocation } from "react-router";
import { vocabularyQuery } from "../curation/queries.ts";
import { tagChoices } from "../curation/tag-name.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { ChipLinks } from "../ui/chip-links.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { MissedSearch, SetAsideSearch } from "./missed-search.tsx";
import { type MissedState, missedSearchesQuery } from "./queries.ts";
import type { Outcome } from "./use-decision.ts";

/** What was searched for in vain: what waits, or what was set aside. */
export function MissedSearches() {
  const { search } = useLocation();
  const state = new URLSearchParams(search).get("state") === "aside" ? "aside" : "open";
  return (
    <div className="workbench">
      <Lists shown={state} />
      <MissedList key={state} state={state} />
    </div>
  );
}

function Lists({ shown }: { shown: MissedState }) {
  const { texts, language } = useLanguage();
  const { missed, nav } = texts.curation;
  const path = workPaths[language].missedSearches;
  const lists = [
    { state: "open", to: path },
    { state: "aside", to: `${path}?state=aside` },
  ] as const;
  const chips = lists.map(({ state, to }) => ({ to, text: missed.lists[state], isCurrent: state === shown }));
  return <ChipLinks label={nav.missed} chips={chips} />;
}

/** The most often asked first, each to be decided in one step. */
function MissedList({ state }: { state: MissedState }) {
  const { missed } = useLanguage().texts.curation;
  const searches = useFresh(missedSearchesQuery(state));
  const vocabulary = useFresh(vocabularyQuery);
  const choices = useMemo(() => tagChoices(vocabulary.data?.items ?? []), [vocabulary.data]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (!searches.data || !vocabulary.data) return <Pending error={searches.error ?? vocabulary.error} />;
  const { items } = searches.data;
  return (
    <>
      {outcome && <Done key={outcome.words} outcome={outcome} />}
      <p aria-live="polite">{(items.length === 0 ? missed.none : missed.lead)[state]}</p>
      <div className="desk">
        {items.map((search) =>
          state === "aside" ? (
            <SetAsideSearch key={search.words} search={search} onDone={setOutcome} />
          ) : (
            <MissedSearch key={search.words} search={search} choices={choices} onDone={setOutcome} />
          ),
        )}
      </div>
    </>
  );
}

/** What has become of the words, and the way to see that it works. It takes the focus of what it was done with. */
function Done({ outcome: { words, kind, tag } }: { outcome: Outcome }) {
  const { texts, language } = useLanguage();
  const { missed, details } = texts.curation;
  const isTerm = kind === "synonym" || kind === "hidden";
  return (
    <Notice kind="success" takesFocus>
      <p>{missed.done[kind](words)}</p>
      {isTerm && (
        <p>
          <Link to={paths[language].search(new URLSearchParams({ q: words }).toString())}>
            {missed.trySearch}
          </Link>
        </p>
      )}
      {kind === "tag" && tag !== null && (
        <p>
          <Link to={workPaths[language].manageTag(tag)}>{details.open}</Link>
        </p>
      )}
    </Notice>
  );
}
