import { isProblemError } from "@tori/contract/problem-error";
import { useRouteError } from "react-router";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { SearchField } from "../search/search-field.tsx";

/** What went wrong, in the page's language, and a way on. */
export function ErrorPage() {
  const { texts, paths } = useLanguage();
  const error = useRouteError();
  const code = isProblemError(error) ? error.problem.code : "internal";
  const { title, detail } = texts.problems[code] ?? texts.problems.internal;
  return (
    <div className="wrap error-page">
      <h1>{title}</h1>
      <p className="lead">{detail}</p>
      <h2>{texts.site.wayOn}</h2>
      <SearchField />
      <ul className="link-list">
        <li>
          <Link to={paths.front}>{texts.site.toFront}</Link>
        </li>
        <li>
          <Link to={paths.search()}>{texts.site.toSearch}</Link>
        </li>
      </ul>
    </div>
  );
}
