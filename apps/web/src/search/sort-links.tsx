import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { type SearchState, formatSearch, searchSorts } from "./search-state.ts";

export function SortLinks({ search }: { search: SearchState }) {
  const { texts, paths } = useLanguage();
  return (
    <nav className="sort" aria-label={texts.search.sort}>
      <ul>
        {searchSorts.map((sort) => (
          <li key={sort}>
            <Link
              to={paths.search(formatSearch({ ...search, sort, page: 1 }))}
              aria-current={sort === search.sort ? "true" : undefined}
              keepScroll
            >
              {texts.search.sorts[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
