import type { Desk } from "@tori/contract/desk";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** Drafts, the last changed first, each with the way to it. */
export function DraftCards({ drafts }: { drafts: Desk["drafts"] }) {
  const { texts, language } = useLanguage();
  const { desk, drafts: words } = texts;
  return (
    <>
      <ul className="desk-list">
        {drafts.items.map(
          ({
            id,
            title,
            language: written,
            workplace,
            updatedAt,
            updatedBy,
            missing,
            isClaim,
            returnedWith,
          }) => (
            <li key={id} className="desk-card">
              <h3>
                <Link to={workPaths[language].draft(id)} lang={title === "" ? undefined : written}>
                  {title || desk.untitled}
                </Link>
              </h3>
              <p className="desk-facts">
                <span>{workplace?.name ?? words.editorial}</span>
                <span>{desk.changed(formatTime(updatedAt, language), updatedBy)}</span>
                {isClaim && <span>{desk.claim}</span>}
                {missing > 0 && <span>{desk.missing(missing)}</span>}
              </p>
              {returnedWith !== null && (
                <p className="notice">
                  <strong>{desk.returned}</strong> {returnedWith}
                </p>
              )}
            </li>
          ),
        )}
      </ul>
      <Rest list={drafts} />
    </>
  );
}

/** Says that a list is not whole. */
export function Rest({ list: { items, total } }: { list: { items: readonly unknown[]; total: number } }) {
  const { desk } = useLanguage().texts;
  return items.length < total ? <p>{desk.more(total)}</p> : null;
}
