import { localized } from "@tori/text/language";
import type { TagChoice } from "@tori/contract/tags";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { Notice } from "../ui/form/notice.tsx";
import type { FieldKey } from "./tag-form.ts";
import { useFieldName } from "./use-field-name.ts";
import type { Clash } from "./use-tag-form.ts";

type Props = {
  clash: Clash;
  choices: readonly TagChoice[];
  onTake: (key: FieldKey, text: string) => void;
};

/** Somebody else has changed the tag meanwhile: what came along, and what both have changed. */
export function TagClash({ clash: { theirs, taken, clashing }, choices, onTake }: Props) {
  const { curation } = useLanguage().texts;
  const { clash: words } = curation;
  const nameOf = useFieldName();
  const textOf = useTextOf(choices);
  return (
    <Notice kind="warning" title={words.title} takesFocus>
      <p>{words.kept}</p>
      {taken.length > 0 && <p>{words.taken(taken.map(nameOf).join(", "))}</p>}
      {clashing.length > 0 && (
        <>
          <p>{words.both}</p>
          <dl className="tag-clash">
            {clashing.map((key) => (
              <div key={key}>
                <dt>{nameOf(key)}</dt>
                <dd>{textOf(key, theirs[key])}</dd>
                <dd>
                  <Button kind="quiet" onClick={() => onTake(key, theirs[key])}>
                    {words.take}
                    <span className="visually-hidden"> ({nameOf(key)})</span>
                  </Button>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  );
}

/** A field's content as people read it. */
function useTextOf(choices: readonly TagChoice[]): (key: FieldKey, text: string) => string {
  const { texts, language } = useLanguage();
  return (key, text) => {
    if (text === "") return texts.curation.details.none;
    if (key !== "broader") return text.replaceAll("\n", ", ");
    const tag = choices.find(({ id }) => id === text);
    return tag ? localized(tag.name, language) : text;
  };
}
