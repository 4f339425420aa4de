import { Link } from "../platform/link.tsx";
import "./chip-links.css";

type Chip = { to: string; text: string; count?: number; isCurrent: boolean };

type Props = {
  label: string;
  chips: readonly Chip[];
  /** They narrow what this page shows, in its place in the history. */
  areFilters?: boolean;
  /** Id of the element that gets the focus, where not the link keeps it or the new page's heading has it. */
  focus?: string;
};

/** Links beside each other, one of which is to what is shown. */
export function ChipLinks({ label, chips, areFilters = false, focus }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="chip-links">
        {chips.map(({ to, text, count, isCurrent }) => (
          <li key={to}>
            <Link
              className="chip"
              to={to}
              aria-current={isCurrent ? (areFilters ? "true" : "page") : undefined}
              replace={areFilters}
              keepScroll={areFilters}
              {...(focus !== undefined && { focus })}
            >
              {text}
              {count !== undefined && (
                <>
                  {" "}
                  <span className="chip-links-count">{count}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
