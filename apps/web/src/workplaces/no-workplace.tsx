import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** For who belongs to no workplace yet: stories are written in the name of one. */
export function NoWorkplace() {
  const { texts, language } = useLanguage();
  return (
    <>
      <p>{texts.desk.noWorkplace}</p>
      <Link className="button" to={workPaths[language].joinWorkplace}>
        {texts.workplaces.join.title}
      </Link>
    </>
  );
}
