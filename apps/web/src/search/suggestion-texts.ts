import { suggestions as en } from "@tori/text/en/suggestions";
import { suggestions as fi } from "@tori/text/fi/suggestions";
import { suggestions as sv } from "@tori/text/sv/suggestions";

/** So short in all languages that loading one apart would take longer. */
export const suggestionTexts = { fi, sv, en };
