import { useEffect, useRef, useState } from "react";
import { useLocation, useMatches } from "react-router";
import type { Head } from "../platform/head.ts";
import { useLanguage } from "../platform/language-context.tsx";

/**
 * What a browser does by itself when a document opens, done for a page that opens within one: the tab's title, the
 * focus at the page's heading, and a word to those who hear the page. A link may ask for the focus elsewhere by the id
 * of an element in its state: `state={{ focus: "results" }}`.
 */
export function PageAnnouncer() {
  const { texts } = useLanguage();
  const { pathname, key, state } = useLocation();
  const head = useMatches().at(-1)?.loaderData as Head | null | undefined;
  const [opened, setOpened] = useState("");
  const shown = useRef({ pathname, key });

  useEffect(() => {
    if (head) document.title = head.title;
    const { current } = shown;
    if (current.key === key) return;
    shown.current = { pathname, key };
    const asked = (state as { focus?: string } | null)?.focus;
    if (asked) return focus(document.getElementById(asked));
    if (current.pathname === pathname) return;
    focus(document.querySelector("main h1"));
    setOpened(texts.site.opened(document.title));
  }, [head, pathname, key, state, texts]);

  return (
    <p className="visually-hidden" aria-live="polite">
      {opened}
    </p>
  );
}

function focus(element: HTMLElement | null): void {
  if (!element) return;
  // Headings take the focus only so; what has it anyway must stay in the order of the Tab key.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
