import { useState } from "react";
import { redirect, useRevalidator } from "react-router";
import { paths as allPaths } from "@tori/text/paths";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { type PageArgs, definePage } from "../platform/page.ts";
import { useAnswer } from "../platform/use-loaded.ts";
import { practicesQuery } from "../practices/queries.ts";
import { filterValues } from "./facet-options.ts";
import { searchQuery } from "./queries.ts";
import { Results } from "./results.tsx";
import { SearchForm } from "./search-form.tsx";
import {
  type SearchState,
  formatSearch,
  hasFilters,
  maxPage,
  pageSize,
  parseSearch,
} from "./search-state.ts";
import { useSearch } from "./use-search.ts";
import "./search.css";

export const page = definePage({ load, head, Component: SearchPage });

async function load({ queryClient, url, texts, language }: PageArgs): Promise<SearchState> {
  const search = parseSearch(url.searchParams, texts.labels);
  const answer = queryClient.ensureQueryData(searchQuery(search, language));
  // In a browser the page itself shows a failure, so that what was typed and chosen stays.
  const result = await (import.meta.env.SSR ? answer : answer.catch(() => undefined));
  if (result && result.items.length === 0 && result.total > 0) {
    const last = Math.min(Math.ceil(result.total / pageSize), maxPage);
    if (last < search.page)
      throw redirect(allPaths[language].search(formatSearch({ ...search, page: last })));
  }
  // Those who find nothing are shown where else to look.
  if (result?.total === 0) await queryClient.prefetchQuery(practicesQuery);
  return search;
}

function head(search: SearchState, { texts }: PageArgs): Head {
  const title = search.q === "" ? texts.search.title : texts.search.titleFor(search.q);
  return {
    title: `${title} – ${texts.common.siteName}`,
    description: texts.search.description,
    noindex: search.q !== "" || hasFilters(search) || search.page > 1,
  };
}

function SearchPage() {
  const { texts, language } = useLanguage();
  const { shown, wanted, isWaiting, change } = useSearch();
  const { revalidate } = useRevalidator();
  const result = useAnswer(searchQuery(shown, language));
  // A failure takes the results away, not the choices.
  const [known, setKnown] = useState(result);
  if (result && result !== known) setKnown(result);
  const values = known && filterValues(known);
  return (
    <div className="wrap search">
      <h1>{texts.search.heading}</h1>
      <search className="search-form">
        <SearchForm {...{ shown, wanted, change, values }} total={result?.total ?? 0} />
      </search>
      <Results
        search={shown}
        result={result}
        values={values}
        retry={() => void revalidate()}
        isWaiting={isWaiting}
      />
    </div>
  );
}
