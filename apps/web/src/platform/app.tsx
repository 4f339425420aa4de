import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import { type ReactNode, useEffect } from "react";
import { replayEarlyInput } from "./early-input.ts";
import { LanguageProvider } from "./language-context.tsx";

type Props = { language: Language; texts: Texts; queryClient: QueryClient; children: ReactNode };

/** What surrounds the router on both sides: the same tree, or the browser could not take over the server's HTML. */
export function App({ language, texts, queryClient, children }: Props) {
  useEffect(() => replayEarlyInput(document), []);
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} texts={texts}>
        {children}
      </LanguageProvider>
    </QueryClientProvider>
  );
}
