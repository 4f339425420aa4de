import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import { type Paths, paths } from "@tori/text/paths";
import { type ReactNode, createContext, use, useMemo } from "react";

type InLanguage = { language: Language; texts: Texts; paths: Paths };

const LanguageContext = createContext<InLanguage | undefined>(undefined);

type Props = { language: Language; texts: Texts; children: ReactNode };

/** A document is in one language from first to last: changing it loads another document. */
export function LanguageProvider({ language, texts, children }: Props) {
  const value = useMemo(() => ({ language, texts, paths: paths[language] }), [language, texts]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** The page's language, its texts, and the addresses of pages in it. */
export function useLanguage(): InLanguage {
  const value = use(LanguageContext);
  if (!value) throw new Error("useLanguage is used outside LanguageProvider");
  return value;
}
