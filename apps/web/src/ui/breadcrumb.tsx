import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import type { Crumb } from "./crumbs.ts";
import "./breadcrumb.css";

type Props = { trail: readonly Crumb[]; here: string; hereLang?: string | undefined };

/** The way to a page from the front page; the page itself is text, for it is no way on. */
export function Breadcrumb({ trail, here, hereLang }: Props) {
  const { texts, paths } = useLanguage();
  return (
    <nav className="breadcrumb no-print" aria-label={texts.common.breadcrumb}>
      <ol className="breadcrumb-list">
        <li>
          <Link to={paths.front}>{texts.common.front}</Link>
        </li>
        {trail.map(({ name, path }) => (
          <li key={path}>
            <Link to={path}>{name}</Link>
          </li>
        ))}
        <li className="breadcrumb-here" aria-current="page" lang={hereLang}>
          {here}
        </li>
      </ol>
    </nav>
  );
}
