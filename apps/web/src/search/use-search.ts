import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { type SearchState, formatSearch, parseSearch } from "./search-state.ts";

export type ChangeOptions = { replace?: boolean; focus?: string };

/**
 * The search in the address (`shown`, which the results belong to), the search that has been asked for and may still be
 * on its way (`wanted`, which the form's choices show at once), and a way to ask for another.
 */
export function useSearch() {
  const { texts, paths } = useLanguage();
  const location = useLocation();
  const navigate = useNavigate();
  const shown = parseSearch(new URLSearchParams(location.search), texts.labels);
  const [asked, setAsked] = useState<{ from: string; search: SearchState }>();
  const wanted = asked?.from === location.key ? asked.search : shown;

  function change(search: SearchState, { replace = false, focus }: ChangeOptions = {}): void {
    const query = formatSearch(search);
    setAsked({ from: location.key, search });
    void navigate(paths.search(query), {
      replace: replace || query === formatSearch(shown),
      preventScrollReset: focus === undefined,
      state: { byForm: true, focus },
    });
  }

  return { shown, wanted, isWaiting: wanted !== shown, change };
}

/** What the form writes into the history beside an address. */
export type SearchHistoryState = { byForm?: boolean; focus?: string } | null;
