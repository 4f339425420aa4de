import { useSyncExternalStore } from "react";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";

/** The way in, or to what is one's own. Pages are the same for everyone: a cookie that proves nothing tells which. */
export function AccountLink() {
  const { texts, paths } = useLanguage();
  const isHere = useSyncExternalStore(
    noticeNothing,
    () => document.cookie.includes("tori.here=1"),
    () => false,
  );
  return (
    <Link to={isHere ? paths.desk : paths.signIn()} className="header-account">
      {isHere ? texts.site.desk : texts.site.signIn}
    </Link>
  );
}

/** Cookies change with what the page does, which renders it anew. */
const noticeNothing = () => () => {};
