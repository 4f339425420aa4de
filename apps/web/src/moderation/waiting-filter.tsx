import type { WaitingKind } from "@tori/contract/moderation";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { waitingKinds } from "./waiting-kinds.ts";

type Props = { kind: WaitingKind | null; counts: Record<WaitingKind, number>; total: number };

/** Kinds of which something waits, with how much. */
export function WaitingFilter({ kind, counts, total }: Props) {
  const { texts, language } = useLanguage();
  const { moderation } = texts;
  const kinds = waitingKinds.filter((each) => counts[each] > 0 || each === kind);
  const choices = [
    { value: null, label: moderation.all, count: total, query: "" },
    ...kinds.map((value) => ({
      value,
      label: moderation.kinds[value],
      count: counts[value],
      query: `kind=${value}`,
    })),
  ];
  return (
    <nav aria-label={moderation.filter} className="moderation-chips">
      <ul>
        {choices.map(({ value, label, count, query }) => (
          <li key={query}>
            <Link
              className="chip"
              to={workPaths[language].moderation(query)}
              replace
              keepScroll
              aria-current={value === kind ? "true" : undefined}
            >
              {label} <span className="chip-count">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
