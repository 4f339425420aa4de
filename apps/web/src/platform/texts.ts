import { assemble } from "@tori/text/assemble";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
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

/**
 * The page's texts, which come in two parts: the core at once, the rest with the first page that uses it. Until then the
 * object lacks it, whatever its type says; a route says whether its page needs the rest.
 */
export function createTexts(language: Language) {
  const texts = {} as Texts;
  return {
    texts,
    loadCore: async () => {
      const { core } = await cores[language]();
      // Vite's loader may be quicker with the second request for the core: then the rest is here already, and stays.
      Object.assign(texts, { ...core, ...texts });
    },
    loadRest: async () => {
      const [{ core }, { rest }] = await Promise.all([cores[language](), unlessGone(rests[language]())]);
      Object.assign(texts, assemble(core, rest));
    },
  };
}
