import type { FacetName } from "./search-state.ts";
import type { Language } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import type { FacetOption } from "./facet-options.ts";

type Props = { name: FacetName; value: string; onChange: (value: string) => void };

/** A field that narrows a long list of names. It has no name of its own, so the form does not send it. */
export function FacetNarrow({ name, value, onChange }: Props) {
  const { texts } = useLanguage();
  if (name !== "municipality" && name !== "organisation") return null;
  return (
    <label className="facet-narrow js-only">
      {texts.search.narrow[name]}
      <input
        id={`narrow-${name}`}
        type="text"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        // The form's own search would start over for nothing.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
    </label>
  );
}

/** The options whose name has the text in it, and the chosen ones: the form must have those in any case. */
export function narrowed(
  options: readonly FacetOption[],
  text: string,
  language: Language,
): readonly FacetOption[] {
  const wanted = text.trim().toLocaleLowerCase(language);
  if (wanted === "") return options;
  return options.filter(({ label, chosen }) => chosen || label.toLocaleLowerCase(language).includes(wanted));
}
