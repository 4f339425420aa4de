import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import type { TextPart } from "./page.ts";
import { unlessGone } from "./gone-module.ts";

const cores = {
  fi: () => import("@tori/text/fi/core"),
  sv: () => import("@tori/text/sv/core"),
  en: () => import("@tori/text/en/core"),
};

const rests = {
  fi: () => import("@tori/text/fi/rest"),
  sv: () => import("@tori/text/sv/rest"),
  en: () => import("@tori/text/en/rest"),
};

const overviews = {
  fi: () => import("@tori/text/fi/overview"),
  sv: () => import("@tori/text/sv/overview"),
  en: () => import("@tori/text/en/overview"),
};

/**
 * The page's texts, which come in parts: the core at once, the others with the first page that uses them. Until then
 * the object lacks them, whatever its type says; a route says which its page needs.
 */
export function createTexts(language: Language) {
  const texts = {} as Texts;
  const rest: TextPart = {
    load: async () => {
      const [{ core }, { rest }] = await Promise.all([cores[language](), unlessGone(rests[language]())]);
      Object.assign(texts, { ...rest, labels: { ...core.labels, ...rest.labels } });
    },
  };
  const overview: TextPart = {
    load: async () => {
      const [{ overview }] = await Promise.all([unlessGone(overviews[language]()), rest.load()]);
      Object.assign(texts, overview);
    },
  };
  return {
    texts,
    loadCore: async () => {
      const { core } = await cores[language]();
      // Vite's loader may be quicker with the second request for the core: then the rest is here already, and stays.
      Object.assign(texts, { ...core, ...texts });
    },
    parts: { rest, overview },
  };
}
