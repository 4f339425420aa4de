import type { CuratedTag } from "@tori/contract/curation";
import type { ProblemBody } from "@tori/contract/problem";
import type { TagChoice } from "@tori/contract/tags";
import { useMemo } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import { TagPicker } from "../../ui/tag-picker/tag-picker.tsx";
import { choicesWith } from "../use-tag-words.ts";
import { type RetagState, mostTags } from "./retag-state.ts";

type Side = "add" | "remove";

type Props = {
  state: RetagState;
  tags: readonly CuratedTag[];
  choices: readonly TagChoice[];
  /** Somebody wanted to begin. */
  isTried: boolean;
  problem: ProblemBody | null;
  onChange: (changes: Partial<RetagState>) => void;
};

/** Which tags the stories get, and which they lose. */
export function RetagTags({ state, tags, choices, isTried, problem, onChange }: Props) {
  const { retagging } = useLanguage().texts;
  // What is no longer in use, or only proposed, may be taken away too.
  const removable = useMemo(() => choicesWith(tags, (tag) => tag.state !== "merged"), [tags]);
  const isNothing = state.add.length + state.remove.length === 0;
  const errorOf = (side: Side) =>
    problem?.fields?.find(({ field }) => field === side || field.startsWith(`${side}.`))?.message;
  const vocabularies = { add: choices, remove: removable };
  return (
    <section className="retag-part" aria-labelledby="retag-what">
      <h2 id="retag-what">{retagging.what}</h2>
      {(["add", "remove"] as const).map((side) => (
        <TagPicker
          key={side}
          id={fieldId(side)}
          label={retagging[side]}
          error={side === "add" && isTried && isNothing ? retagging.nothingToDo : errorOf(side)}
          value={state[side].map((id) => ({ id }))}
          onChange={(chosen) => onChange({ [side]: chosen.flatMap((tag) => ("id" in tag ? tag.id : [])) })}
          vocabulary={vocabularies[side]}
          max={mostTags}
          mayPropose={false}
        />
      ))}
    </section>
  );
}

/** The id of a field's control. */
export function fieldId(side: Side): string {
  return `retag-${side}`;
}
