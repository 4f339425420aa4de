import { useLanguage } from "../../platform/language-context.tsx";
import { Button } from "../../ui/form/button.tsx";
import { countStaying, storiesOf } from "./split-plan.ts";
import type { useSplit } from "./use-split.ts";

type Props = {
  split: ReturnType<typeof useSplit>;
  self: string;
  stories: readonly { id: string }[];
  names: ReadonlyMap<string, string>;
  isActive: boolean;
};

/** How many stories go where, and the button that does it. */
export function SplitSummary({ split, self, stories, names, isActive }: Props) {
  const { summary } = useLanguage().texts.tagSplit;
  const { targets, plan, isBusy } = split;
  const nameOf = (tag: string) => names.get(tag) ?? "";
  return (
    <section aria-labelledby="split-summary-title">
      <h3 id="split-summary-title">{summary.title}</h3>
      <ul className="split-summary">
        <li>{summary.stay(countStaying(plan, stories, self), nameOf(self))}</li>
        {targets.map((tag) => (
          <li key={tag}>{summary.go(storiesOf(plan, tag).length, nameOf(tag))}</li>
        ))}
      </ul>
      <p className="hint">{summary.undoable}</p>
      {isActive && (
        <Button busy={isBusy} onClick={split.split}>
          {summary.doIt}
        </Button>
      )}
    </section>
  );
}
