import { formatDate } from "@tori/text/dates";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { waitingDraftsQuery } from "./queries.ts";

/** First stories that wait for a moderator, the oldest first. */
export function ReviewQueue() {
  const { texts, language } = useLanguage();
  const { desk } = texts;
  const { data, error } = useFresh(waitingDraftsQuery);
  if (!data) return <Pending error={error} />;
  if (data.items.length === 0) return <p>{desk.noQueue}</p>;
  return (
    <ul className="desk-list">
      {data.items.map(({ id, title, workplace, updatedAt }) => (
        <li key={id} className="desk-card">
          <h3>
            <Link to={workPaths[language].draftPreview(id)}>{title || desk.untitled}</Link>
          </h3>
          <p className="desk-facts">
            <span>{workplace}</span>
            <span>{desk.sentIn(formatDate(updatedAt, language))}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
