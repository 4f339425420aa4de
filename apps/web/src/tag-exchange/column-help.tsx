import { useLanguage } from "../platform/language-context.tsx";
import { columns } from "./columns.ts";
import { useColumnName } from "./use-column-name.ts";

/** Which columns a spreadsheet may have, folded away. */
export function ColumnHelp() {
  const words = useLanguage().texts.tagExchange.columns;
  const nameOf = useColumnName();
  const own: Record<string, string> = {
    slug: words.slug,
    state: words.state,
    broader: words.broader,
    merged_into: words.mergedInto,
    reason: words.reason,
  };
  return (
    <details className="more">
      <summary>{words.title}</summary>
      <p className="exchange-lead">{words.lead}</p>
      <table className="exchange-table">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column}>
              <th scope="row" translate="no">
                {column}
              </th>
              <td>{own[column] ?? nameOf(column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
