import { useLanguage } from "../../platform/language-context.tsx";
import { ChipChoice } from "../../ui/form/chip-choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Asked } from "./shown-stories.ts";

type Props = {
  asked: Asked;
  onChange: (asked: Asked) => void;
  /** Where stories may be when it is done. */
  tags: readonly string[];
  /** How many stories are there; null counts all. */
  counted: (tag: string | null) => number;
  names: ReadonlyMap<string, string>;
  self: string;
};

/** Finds stories while one types, and narrows them by where they go. */
export function StoryFilter({ asked, onChange, tags, counted, names, self }: Props) {
  const { stories: words } = useLanguage().texts.tagSplit;
  const nameOf = (tag: string | null) => {
    if (tag === null) return words.all;
    return tag === self ? words.staying : (names.get(tag) ?? "");
  };
  return (
    <search className="tag-filter">
      <TextField
        label={words.filter}
        hint={words.filterHint}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        value={asked.q}
        onChange={(event) => onChange({ ...asked, q: event.target.value })}
      />
      <ChipChoice
        legend={words.where}
        name="split-where"
        choices={[null, ...tags].map((tag) => ({ value: tag, label: nameOf(tag), count: counted(tag) }))}
        chosen={asked.tag}
        onChange={(tag) => onChange({ ...asked, tag })}
      />
    </search>
  );
}
