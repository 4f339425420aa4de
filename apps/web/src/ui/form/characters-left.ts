/**
 * What is told of the room that is left: nothing until a tenth of it remains, then in steps, so that a screen reader
 * is not interrupted at every letter. Negative where there is too much.
 */
export function spokenCharactersLeft(length: number, limit: number): number | null {
  const left = limit - length;
  if (left > limit / 10) return null;
  if (left <= 0) return left;
  return left > 10 ? Math.ceil(left / 10) * 10 : Math.ceil(left / 5) * 5;
}
