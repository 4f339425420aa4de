import { useLocation } from "react-router";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Logo } from "../ui/logo.tsx";
import { MenuIcon } from "../ui/icons.tsx";
import { AccountLink } from "./account-link.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import "./header.css";

export function Header() {
  const { texts, paths } = useLanguage();
  const { key } = useLocation();
  return (
    <header className="header">
      <div className="header-strip">
        <div className="wrap header-tools">
          <ThemeSwitch />
          <LanguageSwitch />
          <AccountLink />
        </div>
      </div>
      <div className="wrap header-main">
        <Link to={paths.front} className="header-home">
          <Logo />
          <span lang="fi">{texts.common.siteName}</span>
        </Link>
        <nav className="header-wide" aria-label={texts.site.mainNavigation}>
          <MainLinks />
        </nav>
        {/* A new key on every page closes the menu; it opens without scripts. */}
        <details className="header-narrow" key={key}>
          <summary>
            <MenuIcon />
            {texts.site.menu}
          </summary>
          <nav aria-label={texts.site.mainNavigation}>
            <MainLinks />
          </nav>
        </details>
      </div>
    </header>
  );
}

function MainLinks() {
  const { texts, paths } = useLanguage();
  const { pathname } = useLocation();
  const links = [
    [paths.search(), texts.site.search],
    [paths.practices, texts.site.practices],
    [paths.organisations, texts.site.organisations],
    [paths.about, texts.site.about],
  ] as const;
  return (
    <ul className="header-links">
      {links.map(([to, label]) => (
        <li key={to}>
          <Link to={to} aria-current={ariaCurrent(pathname, to)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The page itself, or the section that it is in. */
function ariaCurrent(pathname: string, to: string): "page" | "true" | undefined {
  if (pathname === to) return "page";
  return pathname.startsWith(`${to}/`) ? "true" : undefined;
}
