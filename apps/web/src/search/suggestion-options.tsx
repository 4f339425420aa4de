/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   The roles are a combobox's, whose keys are all handled in its field. */
import type { Suggestion } from "@tori/contract/search";
import type { Shown } from "../ui/combobox/list-keys.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { suggestionTexts } from "./suggestion-texts.ts";
import "../ui/combobox/listbox.css";

type Props = { id: string; shown: Shown<Suggestion>; choose: (suggestion: Suggestion) => void };

/** A listbox as WAI-ARIA has it: HTML has no element for one that a text field leads. */
export function SuggestionOptions({ id, shown, choose }: Props) {
  const { texts, language } = useLanguage();
  const { practices, organisations, tags } = texts.site;
  const headings = {
    story: suggestionTexts[language].stories,
    tag: tags,
    practice: practices,
    workplace: suggestionTexts[language].workplaces,
    organisation: organisations,
  };
  const places = shown.items.map((suggestion, place) => ({ suggestion, place }));
  const groups = Map.groupBy(places, ({ suggestion }) => suggestion.kind);
  return (
    // A press in the list does not take the focus out of the field.
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      className="listbox"
      aria-label={suggestionTexts[language].label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {[...groups].map(([kind, group]) => (
        <ul key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <li role="presentation" id={`${id}-${kind}`} className="listbox-heading">
            {headings[kind]}
          </li>
          {group.map(({ suggestion, place }) => (
            <li
              key={suggestion.slug}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === shown.active}
              lang={suggestion.language === language ? undefined : suggestion.language}
              onClick={() => choose(suggestion)}
            >
              {suggestion.label}
              {suggestion.organisation && `, ${suggestion.organisation}`}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
