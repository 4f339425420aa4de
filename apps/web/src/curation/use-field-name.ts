import type { Language } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import type { FieldKey } from "./tag-form.ts";

/** What a field is called where it stands alone, with its language: "Synonyymit (suomi)". */
export function useFieldName(): (key: FieldKey) => string {
  const { curation, common } = useLanguage().texts;
  const { fields } = curation;
  return (key) => {
    if (key === "broader" || key === "yso") return fields[key];
    const [group, language, part] = key.split(".") as [string, Language, "preferred" | "synonyms" | "hidden"];
    const name = group === "definition" ? fields.definition : fields[part];
    return `${name} (${common.languageNames[language]})`;
  };
}
