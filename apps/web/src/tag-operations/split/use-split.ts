import type { CuratedTag } from "@tori/contract/curation";
import { isProblemError } from "@tori/contract/problem-error";
import { mostRetagged } from "@tori/contract/tag-limits";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useRenewTags } from "../../curation/use-renew-tags.ts";
import { useTagDeed } from "../../curation/use-tag-deed.ts";
import { useLanguage } from "../../platform/language-context.tsx";
import { type SplitFault, faultsOf } from "./split-faults.ts";
import { type SplitPlan, moveTo, movesOf, giveBeside, storiesOf, withoutTag } from "./split-plan.ts";

/** What is being chosen. */
type Chosen = {
  targets: readonly string[];
  plan: SplitPlan;
  /** Stories that are ticked in the list. */
  ticked: ReadonlySet<string>;
};

const nothing: Chosen = { targets: [], plan: new Map(), ticked: new Set() };

/** Which stories of a tag go where, while it is being chosen; whatever happens meanwhile, it stays. */
export function useSplit(tag: CuratedTag) {
  const self = tag.id;
  const [chosen, setChosen] = useState(nothing);
  const { targets, plan, ticked } = chosen;
  const sending = useSending(tag, chosen);

  function place(deed: typeof moveTo, target: string): void {
    setChosen({ ...chosen, plan: deed(plan, { stories: ticked, tag: target, self }), ticked: new Set() });
  }

  function tick(stories: readonly string[], isTicked: boolean): void {
    const next = new Set(ticked);
    for (const story of stories) {
      if (isTicked) next.add(story);
      else next.delete(story);
    }
    setChosen({ ...chosen, ticked: next });
  }

  /** Its stories are ticked, so that they can be moved elsewhere. @returns how many they are */
  function removeTarget(target: string): number {
    const stories = storiesOf(plan, target);
    setChosen({
      targets: targets.filter((each) => each !== target),
      plan: withoutTag(plan, { tag: target, self }),
      ticked: new Set(stories),
    });
    return stories.length;
  }

  return {
    ...chosen,
    ...sending,
    tick,
    removeTarget,
    untickAll: () => setChosen({ ...chosen, ticked: new Set() }),
    // A new tag is made while one goes on choosing.
    addTarget: (target: string) => setChosen((now) => ({ ...now, targets: [...now.targets, target] })),
    move: (target: string) => place(moveTo, target),
    giveBeside: (target: string) => place(giveBeside, target),
  };
}

function useSending(tag: CuratedTag, { targets, plan }: Chosen) {
  const { texts, language } = useLanguage();
  const { errors } = texts.tagSplit;
  const renew = useRenewTags();
  const navigate = useNavigate();
  const [faults, setFaults] = useState<readonly SplitFault[]>([]);
  const [tries, setTries] = useState(0);
  const { submit, isBusy, problem } = useTagDeed(
    tag,
    async (send, target) => {
      const moves = movesOf(plan);
      try {
        const { id } = await send("splitTag", { ...target, body: { moves } });
        await navigate(workPaths[language].tagChange(id));
      } catch (error) {
        if (isProblemError(error)) setFaults(faultsOf(error.problem, moves));
        // A tag may have gone out of use.
        await renew();
        throw error;
      }
    },
    () => {},
  );

  function check(): SplitFault[] {
    if (targets.length === 0) return [{ place: "targets", message: errors.noTargets }];
    if (plan.size === 0) return [{ place: "stories", message: errors.noMoves }];
    return plan.size > mostRetagged ? [{ place: "stories", message: errors.tooMany }] : [];
  }

  function split(): void {
    const found = check();
    setFaults(found);
    setTries(tries + 1);
    if (found.length === 0) void submit();
  }

  /** `tries` counts them: a summary of errors takes the focus at each. */
  return { problem, isBusy, faults, tries, split };
}
