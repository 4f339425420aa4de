import { workAddresses } from "@tori/contract/work-addresses";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import { unlessGone } from "../gone-module.ts";
import { learnAddresses } from "../known-addresses.ts";
import type { TextPart } from "../page.ts";

const works = {
  fi: () => import("@tori/text/fi/work"),
  sv: () => import("@tori/text/sv/work"),
  en: () => import("@tori/text/en/work"),
};

const toolTexts = {
  fi: () => import("@tori/text/fi/tools"),
  sv: () => import("@tori/text/sv/tools"),
  en: () => import("@tori/text/en/tools"),
};

const reuseTexts = {
  fi: () => import("@tori/text/fi/reuse"),
  sv: () => import("@tori/text/sv/reuse"),
  en: () => import("@tori/text/en/reuse"),
};

/** `tools` and `reuse` bring `work` along. */
export type WorkParts = { work: TextPart; tools: TextPart; reuse: TextPart };

/** What pages of those who sign in need beside the core: their texts, and the addresses of what they call. */
export function createWorkParts(texts: Texts, language: Language): WorkParts {
  const work: TextPart = {
    load: async () => {
      const { work } = await unlessGone(works[language]());
      learnAddresses(workAddresses);
      Object.assign(texts, work);
    },
  };
  const tools: TextPart = {
    load: async () => {
      const [{ tools }] = await Promise.all([unlessGone(toolTexts[language]()), work.load()]);
      Object.assign(texts, tools);
    },
  };
  const reuse: TextPart = {
    load: async () => {
      const [{ reuse }] = await Promise.all([unlessGone(reuseTexts[language]()), work.load()]);
      Object.assign(texts, { reuse });
    },
  };
  return { work, tools, reuse };
}
