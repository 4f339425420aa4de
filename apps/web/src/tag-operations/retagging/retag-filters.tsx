import type { FacetValue } from "@tori/contract/search";
import { useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { useFresh } from "../../platform/writing/use-fresh.ts";
import { facetOptions, shortLength, shownOptions } from "../../search/facet-options.ts";
import { type FacetName, type SearchState, facetNames } from "../../search/search-state.ts";
import { Button } from "../../ui/form/button.tsx";
import { useKept } from "../use-kept.ts";
import { filtersQuery } from "./queries.ts";

type Props = { search: SearchState; onChange: (search: SearchState) => void };

/** The search page's filters with their counts, folded away, and how the words were taken. */
export function RetagFilters({ search, onChange }: Props) {
  const { texts, language } = useLanguage();
  const result = useKept(useFresh(filtersQuery(search, language)).data);
  const chosen = facetNames.reduce((sum, name) => sum + search.chosen[name].length, 0);
  const [startsOpen] = useState(chosen > 0);
  return (
    <>
      {result?.corrected && search.q !== "" && (
        <p className="notice">
          {texts.search.corrected} <strong>{result.corrected.query}</strong>. {texts.search.literally}{" "}
          <Button kind="quiet" onClick={() => onChange({ ...search, exact: true })}>
            {search.q}
          </Button>
        </p>
      )}
      {result && result.dropped.length > 0 && (
        <p className="notice">{texts.search.dropped(result.dropped)}</p>
      )}
      <details className="more" open={startsOpen}>
        <summary>
          {texts.retagging.filters}
          {chosen > 0 && ` (${texts.search.filtersChosen(chosen)})`}
        </summary>
        <div className="retag-filters">
          {facetNames.map((name) => (
            <FilterChips
              key={name}
              name={name}
              values={result?.facets[name] ?? []}
              chosen={search.chosen[name]}
              onChange={(values) => onChange({ ...search, chosen: { ...search.chosen, [name]: values } })}
            />
          ))}
        </div>
      </details>
    </>
  );
}

type ChipsProps = {
  name: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
};

function FilterChips({ name, values, chosen, onChange }: ChipsProps) {
  const { texts, language } = useLanguage();
  const [isAll, setAll] = useState(false);
  const options = facetOptions({ name, values, chosen }, texts, language);
  if (options.length === 0) return null;
  return (
    <fieldset className="chip-choice">
      <legend>{texts.search.facets[name]}</legend>
      {shownOptions(name, options, isAll, language).map((option) => (
        <label key={option.value} className="chip">
          <input
            type="checkbox"
            checked={option.chosen}
            onChange={() =>
              onChange(
                option.chosen ? chosen.filter((value) => value !== option.value) : [...chosen, option.value],
              )
            }
          />
          {option.label} <span className="chip-choice-count">{option.count}</span>
        </label>
      ))}
      {options.length > shortLength && (
        <button type="button" className="chip" onClick={() => setAll(!isAll)}>
          {isAll ? texts.search.showFewer : texts.search.showAllOf(options.length)}
          <span className="visually-hidden">: {texts.search.facets[name]}</span>
        </button>
      )}
    </fieldset>
  );
}
