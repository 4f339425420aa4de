type Part<Key extends string> = { key: Key };
export type Segment<P> = P & { share: number; start: number; width: number };

/**
 * The segments of a bar in per cent of its width. Rounded shares may sum to 99 or 101: they are fitted to the whole
 * width, while `share` stays the figure of the source. Empty ones are left out.
 */
export function toSegments<Key extends string, P extends Part<Key>>(
  parts: readonly P[],
  shares: Record<Key, number>,
): Segment<P>[] {
  const total = parts.reduce((sum, { key }) => sum + shares[key], 0);
  let start = 0;
  return parts.flatMap((part) => {
    const share = shares[part.key];
    if (share === 0) return [];
    const width = (share / total) * 100;
    const segment = { ...part, share, start, width };
    start += width;
    return [segment];
  });
}
