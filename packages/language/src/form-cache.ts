/**
 * Remembers results by key, at most `2 × size` of them: words of running text repeat, and analysing one costs a
 * hundred times as much as looking it up. Two generations keep what is in use without bookkeeping for every hit.
 */
export function formCache<T>(size: number, compute: (key: string) => T): (key: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key) => {
    const hit = young.get(key);
    if (hit !== undefined) return hit;
    const value = old.get(key) ?? compute(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
