import { workPaths } from "@tori/text/work-paths";
import type { ReactNode } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";

type Props = {
  children: ReactNode;
  /** The workplace whose members one may now see. */
  team?: string;
};

/** What came of it and what happens next. It takes the focus from the form that it replaces. */
export function Outcome({ children, team }: Props) {
  const { texts, language } = useLanguage();
  return (
    <Notice kind="success" takesFocus>
      {children}
      <p>
        {team === undefined ? (
          <Link to={workPaths[language].account}>{texts.people.account.title}</Link>
        ) : (
          <Link to={workPaths[language].workplaceTeam(team)}>{texts.workplaces.join.toTeam}</Link>
        )}
      </p>
    </Notice>
  );
}
