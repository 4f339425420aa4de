import type { Texts } from "@tori/text/fi";
import { useLanguage } from "../../platform/language-context.tsx";

export function useEditorTexts(): Texts["editor"] {
  return useLanguage().texts.editor;
}
