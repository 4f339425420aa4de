import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { useGrowing } from "../ui/use-growing.ts";
import type { ListedTag } from "./shown-tags.ts";
import { TagRow } from "./tag-row.tsx";
import { useColumns } from "./use-columns.ts";
import { type SortKey, type VocabularyState, sortKeys } from "./vocabulary-state.ts";

type Props = {
  found: readonly ListedTag[];
  /** Names of all tags by their id. */
  names: ReadonlyMap<string, string>;
  state: VocabularyState;
  onSort: (sort: SortKey) => void;
};

const pageSize = 100;

/** Tags as a table of a hundred rows, with more as asked for: thousands at once would take the browser seconds. */
export function VocabularyTable({ found, names, state, onSort }: Props) {
  const { table } = useLanguage().texts.curation;
  const columns = useColumns();
  const { limit, rest, isFirstOfMore, showMore } = useGrowing(found.length, pageSize);
  return (
    <>
      <table className="tag-table">
        <caption>{table.keys}</caption>
        <thead>
          <tr>
            {sortKeys.map((key) => (
              <SortHeader key={key} sort={key} state={state} onSort={onSort} />
            ))}
            {columns.map((column) => (
              <th key={column} scope="col">
                {table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {found.slice(0, limit).map((listed, place) => (
          <TagRow
            key={listed.tag.id}
            listed={listed}
            names={names}
            columns={columns}
            takesFocus={isFirstOfMore(place)}
          />
        ))}
      </table>
      {rest > 0 && (
        <div className="button-row">
          <Button kind="quiet" onClick={showMore}>
            {table.more(rest)}
          </Button>
        </div>
      )}
    </>
  );
}

type HeaderProps = { sort: SortKey; state: VocabularyState; onSort: (sort: SortKey) => void };

function SortHeader({ sort, state, onSort }: HeaderProps) {
  const { columns } = useLanguage().texts.curation.table;
  const isSorted = state.sort === sort;
  const order = state.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" className={`tag-col-${sort}`} aria-sort={isSorted ? order : undefined}>
      <button type="button" className="tag-sort" onClick={() => onSort(sort)}>
        {columns[sort]}
      </button>
    </th>
  );
}
