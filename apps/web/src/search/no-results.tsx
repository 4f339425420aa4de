import { localized } from "@tori/text/language";
import { useAnswer } from "../platform/use-loaded.ts";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { practicesQuery } from "../practices/queries.ts";
import { type SearchState, formatSearch, hasFilters, withoutFilters } from "./search-state.ts";

/** Nothing found: what to do next. */
export function NoResults({ search }: { search: SearchState }) {
  const { texts, paths, language } = useLanguage();
  const practices = useAnswer(practicesQuery);
  const fewer = /["”“»]/.test(search.q)
    ? texts.search.noneQuoted
    : search.q.includes(" ") && texts.search.noneFewer;
  return (
    <div className="no-results">
      <h3>{texts.search.noneHeading}</h3>
      <ul>
        {hasFilters(search) && (
          <li>
            {texts.search.noneFilters}{" "}
            <Link to={paths.search(formatSearch(withoutFilters(search)))}>
              {texts.search.noneFiltersLink}
            </Link>
            .
          </li>
        )}
        {search.q !== "" && <li>{texts.search.noneSpelling}</li>}
        {fewer && <li>{fewer}</li>}
        <li>
          <Link to={paths.search()}>{texts.common.searchAll}</Link>.
        </li>
      </ul>
      {practices && (
        <>
          <p>{texts.search.noneBrowse}</p>
          <ul className="chips-list">
            {practices.items.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="chip" to={paths.practice(slug)}>
                  {localized(name, language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
