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

/** What pages of those who sign in need beside the core: their texts, and the addresses of what they call. */
export function createWorkPart(texts: Texts, language: Language): TextPart {
  return {
    name: "work",
    load: async () => {
      const { work } = await unlessGone(works[language]());
      learnAddresses(workAddresses);
      Object.assign(texts, work);
    },
  };
}
