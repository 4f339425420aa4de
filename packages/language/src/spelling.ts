/**
 * How many letters one has to add, leave out, change or swap with their neighbour to make one word of the other
 * (optimal string alignment); `most + 1` as soon as it is clear that it takes more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return at(previous, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

export type KnownWord = { folded: string; documents: number };

const shortest = 4;
// In a long word two letters may be wrong.
const longWord = 9;
const mostWords = 4;

/**
 * Of known words, those that a misspelt one may stand for: those that differ in the fewest letters, the commonest first.
 *
 * @param folded the word as it is typed without å, ä and ö, for who leaves them out is no worse a speller
 */
export function closestWords<T extends KnownWord>(folded: string, known: readonly T[]): T[] {
  if (folded.length < shortest || /\d/.test(folded)) return [];
  const most = folded.length >= longWord ? 2 : 1;
  const near = known
    .map((word) => ({ word, distance: editDistance(folded, word.folded, most) }))
    .filter(({ distance }) => distance <= most);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .map(({ word }) => word)
    .toSorted((a, b) => b.documents - a.documents)
    .slice(0, mostWords);
}
