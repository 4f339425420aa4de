import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { CloseIcon } from "../ui/icons.tsx";
import { type FilterValues, facetOptions } from "./facet-options.ts";
import {
  type SearchState,
  filterNames,
  formatSearch,
  hasFilters,
  withoutFilter,
  withoutFilters,
} from "./search-state.ts";

type Props = { search: SearchState; values: FilterValues | undefined };

// A removed chip takes the focus with it, so it moves to the results.
const linkProps = { keepScroll: true, focus: "results" } as const;

/** What is chosen, each removable: links, so that they work without scripts. */
export function ChosenFilters({ search, values }: Props) {
  const { texts, paths, language } = useLanguage();
  if (!hasFilters(search)) return null;
  const chips = filterNames.flatMap((name) =>
    facetOptions({ name, values: values?.[name] ?? [], chosen: search.chosen[name] }, texts, language)
      .filter((option) => option.chosen)
      .map(({ value, label }) => ({ name, value, label })),
  );
  return (
    <nav className="chips" aria-label={texts.search.chosen}>
      <ul>
        {chips.map(({ name, value, label }) => (
          <li key={`${name} ${value}`}>
            <Link
              {...linkProps}
              className="chip"
              to={paths.search(formatSearch(withoutFilter(search, name, value)))}
              aria-label={texts.search.remove(texts.search.facets[name], label)}
            >
              {label}
              <CloseIcon />
            </Link>
          </li>
        ))}
        <li>
          <Link {...linkProps} className="chip-clear" to={paths.search(formatSearch(withoutFilters(search)))}>
            {texts.search.clear}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
