import { collatorOf } from "@tori/text/language";

export type Group<T> = { letter: string; items: T[] };

// Å, Ä and Ö come last in Finnish and Swedish, on English pages too: most names are Finnish or Swedish.
const { compare } = collatorOf("fi");

/** Things by the first letter of their name, in the Finnish and Swedish order. What begins with no letter is "#". */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string): Group<T>[] {
  const sorted = items.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
  const groups = Map.groupBy(sorted, (item) => letterOf(nameOf(item)));
  return [...groups].map(([letter, items]) => ({ letter, items }));
}

/** Accents of other languages do not make a letter of their own: É is E, but Ä is Ä. */
function letterOf(name: string): string {
  const first = name.charAt(0).toLocaleUpperCase("fi");
  if ("ÅÄÖ".includes(first)) return first;
  const plain = first.normalize("NFD").charAt(0);
  return /\p{L}/u.test(plain) ? plain : "#";
}
