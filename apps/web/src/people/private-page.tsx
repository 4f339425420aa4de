import type { Me } from "@tori/contract/people";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import type { Paths } from "@tori/text/paths";
import type { ComponentType } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { type Page, definePage } from "../platform/page.ts";
import type { Crumb } from "../ui/crumbs.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { SignInFirst } from "./sign-in-first.tsx";
import "../ui/page.css";

type PrivatePage = {
  title: (texts: Texts) => string;
  /** The pages above it. */
  trail?: (texts: Texts, paths: Paths, language: Language) => Crumb[];
  /** May this person see the page? Everyone who is signed in, where it is left out. */
  mayOpen?: (me: Me) => boolean;
  useMe: () => Me | null | undefined;
  Content: ComponentType<{ me: Me }>;
};

/**
 * A page for those who are signed in. The server renders its frame alone, the same for everyone; who is there and what
 * they may see comes when scripts run.
 */
export function definePrivatePage({
  title,
  trail = () => [],
  mayOpen = () => true,
  useMe,
  Content,
}: PrivatePage): Page {
  function PrivatePage() {
    const { texts, paths, language } = useLanguage();
    const me = useMe();
    return (
      <div className="wrap page">
        <Breadcrumb trail={trail(texts, paths, language)} here={title(texts)} />
        <h1>{title(texts)}</h1>
        {me === undefined && <Waiting />}
        {me === null && (
          <SignInFirst>
            <p className="lead">{texts.people.signedOut}</p>
          </SignInFirst>
        )}
        {me &&
          (mayOpen(me) ? (
            <Content me={me} />
          ) : (
            <p className="lead">{texts.shownRefusals.forbidden.detail}</p>
          ))}
      </div>
    );
  }
  return definePage({
    load: async () => {},
    head: (_data, { texts }) => ({
      title: `${title(texts)} – ${texts.common.siteName}`,
      description: title(texts),
      noindex: true,
    }),
    Component: PrivatePage,
  });
}

function Waiting() {
  const { texts } = useLanguage();
  return (
    <>
      <p aria-live="polite">{texts.people.loading}</p>
      <noscript>{texts.people.needsScripts}</noscript>
    </>
  );
}
