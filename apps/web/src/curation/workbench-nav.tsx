import { workPaths } from "@tori/text/work-paths";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { ChipLinks } from "../ui/chip-links.tsx";

/** The pages of the workbench. */
export function WorkbenchNav() {
  const { texts, language } = useLanguage();
  const { pathname } = useLocation();
  const { nav } = texts.curation;
  const path = workPaths[language];
  const pages = [
    { to: path.manageTags, text: nav.vocabulary },
    { to: path.newTag, text: nav.newTag },
    { to: path.similarTags, text: nav.similar },
    { to: path.missedSearches, text: nav.missed },
    { to: path.retag(), text: nav.retag },
    { to: path.tagFiles, text: nav.files },
    { to: path.tagChanges, text: nav.changes },
  ];
  const chips = pages.map(({ to, text }) => ({ to, text, isCurrent: to === pathname }));
  return <ChipLinks label={nav.label} chips={chips} />;
}
