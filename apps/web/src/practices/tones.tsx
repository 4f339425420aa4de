import type { ReactNode } from "react";

/** How a segment looks, from the strongest yes (1) to "cannot say" (6): shade and pattern, never shade alone. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6;

/** A sample of a look, for a table that is the key of a picture. */
export function Swatch({ tone }: { tone: Tone }) {
  return (
    <svg
      className={`swatch tone-${tone}`}
      viewBox="-1 -1 26 26"
      width="26"
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="tone-ground" width="24" height="24" />
      <rect fill={`url(#tone-${tone})`} width="24" height="24" />
      <rect className="tone-edge" width="24" height="24" />
    </svg>
  );
}

/** The patterns that bars and samples on the page refer to; once on a page. */
export function TonePatterns() {
  return (
    <svg className="tone-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Pattern tone={1} />
        <Pattern tone={2}>
          <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" />
        </Pattern>
        <Pattern tone={3}>
          <circle cx="4" cy="4" r="1.5" />
        </Pattern>
        <Pattern tone={4}>
          <path d="M0 4h8" />
        </Pattern>
        <Pattern tone={5} />
        <Pattern tone={6}>
          <path d="M0 0 8 8M8 0 0 8" />
        </Pattern>
      </defs>
    </svg>
  );
}

function Pattern({ tone, children }: { tone: Tone; children?: ReactNode }) {
  return (
    <pattern
      id={`tone-${tone}`}
      className={`tone-mark tone-${tone}`}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
    >
      {children}
    </pattern>
  );
}
