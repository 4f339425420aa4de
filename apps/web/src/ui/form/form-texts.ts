import type { Texts } from "@tori/text/fi";
import { useLanguage } from "../../platform/language-context.tsx";

/** What forms say by themselves. A route whose page has a form loads the texts of work. */
export function useFormTexts(): Texts["forms"] {
  return useLanguage().texts.forms;
}
