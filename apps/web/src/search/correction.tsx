import type { SearchResult } from "@tori/contract/search";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { type SearchState, formatSearch } from "./search-state.ts";

type Props = { search: SearchState; corrected: SearchResult["corrected"] };

/** What misspelt words were taken for, and the way to what was typed; or the way back from there. */
export function Correction({ search, corrected }: Props) {
  const { texts, paths } = useLanguage();
  if (!corrected && !search.exact) return null;
  const other = paths.search(formatSearch({ ...search, exact: !search.exact, page: 1 }));
  return (
    <p className="notice">
      {corrected ? (
        <>
          {texts.search.corrected} <strong>{corrected.query}</strong>. {texts.search.literally}{" "}
        </>
      ) : (
        `${texts.search.exact} `
      )}
      <Link to={other} focus="results">
        {corrected ? search.q : texts.search.allowCorrection}
      </Link>
    </p>
  );
}
