import { workPaths } from "@tori/text/work-paths";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { ChipLinks } from "../ui/chip-links.tsx";

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
  const chips = pages.map(({ to, text }) => ({ to, text, isCurrent: to === pathname }));
  return <ChipLinks label={nav.label} chips={chips} />;
}
