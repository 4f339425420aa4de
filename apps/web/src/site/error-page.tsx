import { isProblemError } from "@tori/contract/problem-error";
import type { Texts } from "@tori/text/fi";
import { useRouteError } from "react-router";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { SearchField } from "../search/search-field.tsx";

/** A refusal that only those who sign in can meet says itself what it is, in their language. */
function problemText(error: unknown, { problems }: Texts): { title: string; detail: string } {
  if (!isProblemError(error)) return problems.internal;
  return Object.entries(problems).find(([code]) => code === error.problem.code)?.[1] ?? error.problem;
}

/** What went wrong, in the page's language, and a way on. */
export function ErrorPage() {
  const { texts, paths } = useLanguage();
  const error = useRouteError();
  const { title, detail } = problemText(error, texts);
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
