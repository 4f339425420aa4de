import type { CuratedTag } from "@tori/contract/curation";
import { useMemo, useState } from "react";
import { tagChoices } from "../../curation/tag-name.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { TagPicker } from "../../ui/tag-picker/tag-picker.tsx";
import { NewTarget } from "./new-target.tsx";
import type { useSplit } from "./use-split.ts";

/** What the contract takes, the split tag itself among them. */
const mostTargets = 19;

export const targetsId = "split-targets";

type Props = {
  split: ReturnType<typeof useSplit>;
  tag: CuratedTag;
  tags: readonly CuratedTag[];
  names: ReadonlyMap<string, string>;
};

/** The tags that stories get instead; one that is missing can be made at once. */
export function SplitTargets({ split, tag, tags, names }: Props) {
  const { targets: words } = useLanguage().texts.tagSplit;
  const { targets, faults, addTarget, removeTarget } = split;
  const [said, say] = useState("");
  const choices = useMemo(() => {
    // What is chosen keeps its name when it goes out of use meanwhile.
    const shown = tags.map((each) =>
      targets.includes(each.id) ? { ...each, state: "active" as const } : each,
    );
    return tagChoices(shown, tag.id);
  }, [tags, targets, tag.id]);
  const wrong = faults.flatMap(({ place, message }) => {
    if (place === "targets") return [message];
    return typeof place === "object" && "target" in place ? [`${names.get(place.target)}: ${message}`] : [];
  });

  function change(chosen: readonly string[]): void {
    say("");
    const added = chosen.find((id) => !targets.includes(id));
    if (added !== undefined) addTarget(added);
    const removed = targets.find((id) => !chosen.includes(id));
    if (removed === undefined) return;
    const returned = removeTarget(removed);
    if (returned > 0) say(words.returned(returned, names.get(removed) ?? ""));
  }

  return (
    <section aria-labelledby="split-targets-title">
      <h3 id="split-targets-title">{words.title}</h3>
      <TagPicker
        id={targetsId}
        label={words.label}
        hint={words.hint}
        error={wrong.length > 0 ? wrong.join(" ") : undefined}
        value={targets.map((id) => ({ id }))}
        onChange={(chosen) => change(chosen.flatMap((each) => ("id" in each ? each.id : [])))}
        vocabulary={choices}
        max={mostTargets}
        mayPropose={false}
      />
      <p className="split-said" aria-live="polite">
        {said}
      </p>
      <NewTarget onMade={addTarget} />
    </section>
  );
}
