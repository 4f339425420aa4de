import type { WaitingKind } from "@tori/contract/moderation";
import { waitingKinds } from "@tori/contract/waiting-kinds";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { ChipLinks } from "../ui/chip-links.tsx";

type Props = { kind: WaitingKind | null; counts: Record<WaitingKind, number>; total: number };

/** Kinds of which something waits, with how much. */
export function WaitingFilter({ kind, counts, total }: Props) {
  const { texts, language } = useLanguage();
  const { moderation } = texts;
  const kinds = waitingKinds.filter((each) => counts[each] > 0 || each === kind);
  const path = workPaths[language];
  return (
    <ChipLinks
      label={moderation.filter}
      areFilters
      chips={[
        { to: path.moderation(), text: moderation.all, count: total, isCurrent: kind === null },
        ...kinds.map((each) => ({
          to: path.moderation(`kind=${each}`),
          text: moderation.kinds[each],
          count: counts[each],
          isCurrent: each === kind,
        })),
      ]}
    />
  );
}
