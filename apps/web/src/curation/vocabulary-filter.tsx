import type { TagState } from "@tori/contract/curation";
import { useLanguage } from "../platform/language-context.tsx";
import { ChipChoice } from "../ui/form/chip-choice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { type TagCounts, type VocabularyState, tagStates } from "./vocabulary-state.ts";

type Props = { state: VocabularyState; counts: TagCounts; onChange: (state: VocabularyState) => void };

/** Finds tags while one types, and narrows them by their state. */
export function VocabularyFilter({ state, counts, onChange }: Props) {
  const { curation } = useLanguage().texts;
  const { table, states } = curation;
  const all = tagStates.reduce((sum, each) => sum + counts[each], 0);
  const choices: { value: TagState | null; label: string; count: number }[] = [
    { value: null, label: table.allStates, count: all },
    ...tagStates.map((value) => ({ value, label: states[value], count: counts[value] })),
  ];
  return (
    <search className="tag-filter">
      <TextField
        label={table.filter}
        hint={table.filterHint}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        value={state.q}
        onChange={(event) => onChange({ ...state, q: event.target.value })}
      />
      <ChipChoice
        legend={table.columns.state}
        name="tag-state"
        choices={choices}
        chosen={state.state}
        onChange={(next) => onChange({ ...state, state: next })}
      />
    </search>
  );
}
