export type Compared = { older: number; newer: number };

/**
 * Which versions the address asks to compare, whichever way round; without two that there are, the newest with the one
 * before it. Null where there is only one.
 * @param numbers the newest first
 */
export function comparedVersions(numbers: readonly number[], search: URLSearchParams): Compared | null {
  const [newest, earlier] = numbers;
  if (newest === undefined || earlier === undefined) return null;
  const asked = numbers.filter((number) => [search.get("from"), search.get("to")].includes(String(number)));
  const [newer, older] = asked;
  return newer === undefined || older === undefined ? { older: earlier, newer: newest } : { older, newer };
}

/** What follows a page's path to compare two versions. */
export function comparing({ older, newer }: Compared): string {
  return `?from=${older}&to=${newer}`;
}
