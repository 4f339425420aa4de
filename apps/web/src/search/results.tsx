import type { SearchResult } from "@tori/contract/search";
import { useLanguage } from "../platform/language-context.tsx";
import { StoryCard } from "../stories/story-card.tsx";
import { Pager } from "../ui/pager.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { Correction } from "./correction.tsx";
import type { FilterValues } from "./facet-options.ts";
import { NoResults } from "./no-results.tsx";
import { type SearchState, formatSearch, maxPage, pageSize } from "./search-state.ts";
import { SortLinks } from "./sort-links.tsx";

type Props = {
  search: SearchState;
  /** Undefined where it could not be fetched. */
  result: SearchResult | undefined;
  values: FilterValues | undefined;
  retry: () => void;
  isWaiting: boolean;
};

/** The list, how many, and in which order. */
export function Results({ search, result, values, retry, isWaiting }: Props) {
  const { texts } = useLanguage();
  return (
    <section className="results" aria-labelledby="results" aria-busy={isWaiting} data-waiting={isWaiting}>
      <h2 id="results" className="visually-hidden">
        {texts.search.results}
      </h2>
      <ChosenFilters search={search} values={values} />
      <div className="results-top">
        <output className="results-count">
          {result ? countText(result, search, texts.search) : texts.search.failed}
        </output>
        {result && result.total > 1 && <SortLinks search={search} />}
      </div>
      {result && <Correction search={search} corrected={result.corrected} />}
      {result ? (
        <Hits search={search} result={result} />
      ) : (
        <p>
          <button type="button" className="button" onClick={retry}>
            {texts.common.tryAgain}
          </button>
        </p>
      )}
    </section>
  );
}

function Hits({ search, result }: { search: SearchState; result: SearchResult }) {
  const { texts, paths } = useLanguage();
  if (result.total === 0) return <NoResults search={search} />;
  const pages = Math.min(Math.ceil(result.total / pageSize), maxPage);
  return (
    <>
      {result.dropped.length > 0 && <p className="notice">{texts.search.dropped(result.dropped)}</p>}
      {result.degraded && <p className="notice">{texts.search.degraded}</p>}
      <ul className="cards">
        {result.items.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} level={3} highlight={story.highlight} />
          </li>
        ))}
      </ul>
      {search.page === maxPage && result.total > maxPage * pageSize && (
        <p className="notice">{texts.search.limited(maxPage * pageSize)}</p>
      )}
      <Pager
        page={search.page}
        pages={pages}
        to={(page) => paths.search(formatSearch({ ...search, page }))}
        focus="results"
      />
    </>
  );
}

type Texts = ReturnType<typeof useLanguage>["texts"]["search"];

function countText({ total, corrected }: SearchResult, search: SearchState, texts: Texts): string {
  const q = corrected?.query.trim() ?? search.q;
  if (total === 0) return q === "" ? texts.foundNone : texts.foundNoneFor(q);
  return q === "" ? texts.found(total) : texts.foundFor(total, q);
}
