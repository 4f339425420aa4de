import { useLanguage } from "../platform/language-context.tsx";
import { FilterIcon } from "../ui/icons.tsx";
import { Facet } from "./facet.tsx";
import type { FilterValues } from "./facet-options.ts";
import { type SearchState, facetNames, filterNames } from "./search-state.ts";

type Props = {
  shown: SearchState;
  wanted: SearchState;
  values: FilterValues | undefined;
  total: number;
  onChoose: () => void;
};

/** All facets: a column on wide screens, on narrow ones behind a disclosure that works without scripts too. */
export function Filters({ shown, wanted, values, total, onChoose }: Props) {
  const { texts } = useLanguage();
  // Nothing was found, and nothing is chosen: there is nothing to narrow.
  const isEmpty =
    values && facetNames.every((name) => values[name].length + wanted.chosen[name].length === 0);
  if (isEmpty) return null;
  const count = filterNames.reduce((sum, name) => sum + wanted.chosen[name].length, 0);
  return (
    <details className="filters">
      <summary>
        <FilterIcon />
        {texts.search.filters}
        {count > 0 && <span className="filters-count">{texts.search.filtersChosen(count)}</span>}
      </summary>
      <div className="filters-content">
        <h2 className="filters-heading">{texts.search.filters}</h2>
        {facetNames.map((name) => (
          <Facet
            key={name}
            name={name}
            values={values?.[name] ?? []}
            chosen={wanted.chosen[name]}
            search={shown}
            onChoose={onChoose}
          />
        ))}
        <button type="submit" className="button filters-submit" data-from="filters">
          {texts.search.showResults} ({total})
        </button>
      </div>
    </details>
  );
}
