import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** Why one should sign in, and the way there and back to this page. */
export function SignInFirst({ children }: { children: ReactNode }) {
  const { texts, paths } = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <>
      {children}
      <Link to={paths.signIn(pathname + search)} className="button">
        {texts.site.signIn}
      </Link>
    </>
  );
}
