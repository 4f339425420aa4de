import type { Compared, ComparedStory } from "@tori/contract/comparison";
import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { ColumnHead } from "./column-head.tsx";
import { useCriteria } from "./criteria.tsx";
import type { Saved } from "./use-saved.ts";

type Props = { columns: readonly Compared[]; saved: Saved };

/** Stories beside each other, a criterion a row. On a phone a criterion's answers stand below each other. */
export function ComparisonTable({ columns, saved }: Props) {
  const { texts } = useLanguage();
  const words = texts.comparison;
  const criteria = useCriteria();
  return (
    <table className={`comparison comparison-of-${columns.length}`}>
      <caption className="visually-hidden">{words.caption(columns.length)}</caption>
      <thead>
        <tr>
          <td className="comparison-corner">{words.criterion}</td>
          {columns.map((column, place) => (
            <th key={column.slug} scope="col">
              <ColumnHead columns={columns} place={place} saved={saved} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ key, heading, Answer }) => (
          <tr key={key}>
            <th scope="row">{heading}</th>
            {columns.map(({ slug, story }, place) => (
              <td key={slug} className={story ? undefined : "comparison-unknown comparison-none"}>
                {story ? (
                  <>
                    <Whose place={place} story={story} />
                    <Answer story={story} />
                  </>
                ) : (
                  words.unreadable
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose answer it is, where the columns are one below the other: shorter than the title, which is above by its number. */
function Whose({ place, story }: { place: number; story: ComparedStory }) {
  const { language } = useLanguage();
  return (
    <p className="comparison-whose">
      {place + 1}. {localized(story.organisation.name, language)}
    </p>
  );
}
