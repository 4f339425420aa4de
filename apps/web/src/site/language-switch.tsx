import { languages, ownNames } from "@tori/text/language";
import { samePath } from "@tori/text/paths";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";

/** The same page in each language. Plain links: another language is another document. */
export function LanguageSwitch() {
  const { language, texts } = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={texts.site.language}>
      <ul className="header-languages">
        {languages.map((other) => (
          <li key={other}>
            <a
              href={samePath(pathname, other) + search}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? "true" : undefined}
            >
              {ownNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
