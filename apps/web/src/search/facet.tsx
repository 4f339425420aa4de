import type { FacetValue } from "@tori/contract/search";
import { useState } from "react";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { type FacetOption, facetOptions, shortLength, shownOptions } from "./facet-options.ts";
import { FacetNarrow, narrowed } from "./facet-narrow.tsx";
import { type FacetName, type SearchState, formatSearch } from "./search-state.ts";

type Props = {
  name: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  search: SearchState;
  onChoose: () => void;
};

const openAtFirst = new Set<FacetName>(["practice", "sector"]);

/** One facet: its values with what choosing each would give. */
export function Facet({ name, values, chosen, search, onChoose }: Props) {
  const { texts, language } = useLanguage();
  const [startsOpen] = useState(openAtFirst.has(name) || chosen.length > 0 || search.all === name);
  const [narrow, setNarrow] = useState("");
  const options = facetOptions({ name, values, chosen }, texts, language);
  // That stories are current is worth a choice only where some are not.
  const fewest = name === "state" && chosen.length === 0 ? 2 : 1;
  if (options.length < fewest) return null;

  const all = search.all === name;
  const shown = shownOptions(name, options, all, language);
  const listed = all ? narrowed(shown, narrow, language) : shown;
  const isLong = options.length > shortLength;
  return (
    <details className={all ? "facet facet-all" : "facet"} open={startsOpen}>
      <summary>
        <span className="facet-name">{texts.search.facets[name]}</span>
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{texts.search.facets[name]}</legend>
        {all && isLong && <FacetNarrow name={name} value={narrow} onChange={setNarrow} />}
        <ul className="facet-values">
          {listed.map((option) => (
            <FacetChoice key={option.value} name={name} option={option} onChoose={onChoose} />
          ))}
        </ul>
        {listed.length === 0 && <p>{texts.search.narrowNone}</p>}
        {isLong && <MoreLink name={name} search={search} count={options.length} />}
      </fieldset>
    </details>
  );
}

type ChoiceProps = { name: FacetName; option: FacetOption; onChoose: () => void };

function FacetChoice({ name, option, onChoose }: ChoiceProps) {
  return (
    <li>
      <label className="choice">
        <input type="checkbox" name={name} value={option.value} checked={option.chosen} onChange={onChoose} />
        <span className="choice-label">{option.label}</span>
        <span className="choice-count">{option.count}</span>
      </label>
    </li>
  );
}

type MoreProps = { name: FacetName; search: SearchState; count: number };

/** Shows all values, or the short list again. A link, for it must work without scripts; the address remembers it. */
function MoreLink({ name, search, count }: MoreProps) {
  const { texts, paths } = useLanguage();
  const all = search.all === name;
  return (
    <Link
      className="facet-more"
      to={paths.search(formatSearch({ ...search, all: all ? null : name }))}
      replace
      keepScroll
      {...(!all && { focus: `narrow-${name}` })}
    >
      {all ? texts.search.showFewer : texts.search.showAllOf(count)}
      <span className="visually-hidden">: {texts.search.facets[name]}</span>
    </Link>
  );
}
