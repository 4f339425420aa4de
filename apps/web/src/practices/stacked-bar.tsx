import { useLanguage } from "../platform/language-context.tsx";
import { toSegments } from "./segments.ts";
import type { Tone } from "./tones.tsx";

/** One answer of a scale: its name, and how its segments look. */
export type Answer<Key extends string> = { key: Key; label: string; tone: Tone };

type Props<Key extends string> = {
  label: string;
  answers: readonly Answer<Key>[];
  shares: Record<Key, number>;
};

/** Narrower than this (in per cent of the bar), a segment has no room for its figure: the table has them all. */
const labelledFrom = 9;
/** The same on a narrow screen. */
const roomyFrom = 16;

/** Shares as parts of one bar. Beside it stands a table with the same figures, which is also its key. */
export function StackedBar<Key extends string>({ label, answers, shares }: Props<Key>) {
  const { percent } = useLanguage().texts.practices;
  const spoken = answers.map((answer) => `${answer.label} ${percent(shares[answer.key])}`);
  return (
    <svg className="bar" role="img" aria-label={`${label}: ${spoken.join(", ")}`} width="100%" height="56">
      {toSegments(answers, shares).map(({ key, tone, share, start, width }) => (
        <g key={key} className={`tone-${tone}`}>
          <rect className="tone-ground" x={`${start}%`} y="1" width={`${width}%`} height="54" />
          <rect fill={`url(#tone-${tone})`} x={`${start}%`} y="1" width={`${width}%`} height="54" />
          <rect className="tone-edge" x={`${start}%`} y="1" width={`${width}%`} height="54" />
          {width >= labelledFrom && (
            <text className={width < roomyFrom ? "bar-narrow" : undefined} x={`${start + width / 2}%`} y="28">
              {percent(share)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
