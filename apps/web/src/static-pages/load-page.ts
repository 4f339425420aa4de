import { queryOptions } from "@tanstack/react-query";
import type { Language } from "@tori/text/language";
import type {
  MissingSettings,
  PageWords,
  StaticPage,
  StaticPageName,
  StaticPages,
} from "@tori/text/static-page";

type Catalog = { pages: StaticPages; missingSettings: MissingSettings; pageWords: PageWords };

/** A page's text, and what it says in the place of a setting that the operator has not given. */
type PageText = { page: StaticPage; missingSettings: MissingSettings; words: PageWords };

const catalogs: Record<Language, () => Promise<Catalog>> = {
  fi: () => import("@tori/text/fi/pages"),
  sv: () => import("@tori/text/sv/pages"),
  en: () => import("@tori/text/en/pages"),
};

/** Text as data, loaded when a page opens; a browser that gets the page from the server needs no more than that page. */
export function pageTextQuery(name: StaticPageName, language: Language) {
  return queryOptions({
    queryKey: ["static-page", name, language],
    staleTime: Infinity,
    queryFn: async (): Promise<PageText> => {
      const { pages, missingSettings, pageWords } = await catalogs[language]();
      return { page: pages[name], missingSettings, words: pageWords };
    },
  });
}
