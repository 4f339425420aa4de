import { workPaths } from "@tori/text/work-paths";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** Where moderators work. */
export function ModerationNav() {
  const { texts, language } = useLanguage();
  const { pathname } = useLocation();
  const { nav } = texts.moderation;
  const path = workPaths[language];
  const pages = [
    { to: path.moderation(), text: nav.queue },
    { to: path.reports, text: nav.reports },
    { to: path.workplaceTasks, text: nav.workplaces },
    { to: path.manageTags, text: nav.tags },
    { to: path.auditLog(), text: nav.log },
  ];
  return (
    <nav aria-label={nav.label} className="moderation-chips">
      <ul>
        {pages.map(({ to, text }) => (
          <li key={to}>
            <Link className="chip" to={to} aria-current={to === pathname ? "page" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
