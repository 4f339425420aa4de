import { fi } from "@tori/text/fi";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { LanguageProvider } from "../../platform/language-context.tsx";

/** For tests: the HTML of a part of a Finnish form. */
export function markupOf(part: ReactNode): string {
  return renderToStaticMarkup(
    <LanguageProvider language="fi" texts={fi}>
      {part}
    </LanguageProvider>,
  );
}
