/** Whether going from a tag to wider ones leads to another; true of itself. `parents` may hold a circle. */
export function reaches(from: string, target: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let id: string | null | undefined = from; id && !seen.has(id); id = parents.get(id)) {
    if (id === target) return true;
    seen.add(id);
  }
  return false;
}
