/**
 * The first `count` items in the order of `compare`, without sorting the rest.
 *
 * @param compare negative where the first goes before the second; never 0 for different items
 */
export function top<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const item of items) {
    const last = best.at(-1);
    if (best.length >= count && (last === undefined || compare(last, item) < 0)) continue;
    best.splice(placeOf(best, item, compare), 0, item);
    if (best.length > count) best.pop();
  }
  return best;
}

function placeOf<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
