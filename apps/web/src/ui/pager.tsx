import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import "./pager.css";
import { pageNumbers } from "./page-numbers.ts";

type Props = {
  page: number;
  pages: number;
  to: (page: number) => string;
  /** Id of the element that gets the focus on the new page. */
  focus: string;
};

/** Numbered pages as links. */
export function Pager({ page, pages, to, focus }: Props) {
  const { texts } = useLanguage();
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={texts.search.pager}>
      <ul>
        {page > 1 && (
          <li>
            <Link to={to(page - 1)} focus={focus} rel="prev">
              {texts.search.previous}
            </Link>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index) => (
          // Gaps have no number of their own.
          <li key={number ?? `gap-${index < 2 ? "before" : "after"}`} className="pager-number">
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to={to(number)}
                focus={focus}
                aria-label={texts.search.toPage(number)}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </Link>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <Link to={to(page + 1)} focus={focus} rel="next">
              {texts.search.next}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
