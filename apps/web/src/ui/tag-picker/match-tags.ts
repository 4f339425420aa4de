import type { TagChoice } from "@tori/contract/tags";
import { type Language, collatorOf, localized } from "@tori/text/language";
import { folded } from "../folded.ts";

export type TagMatch = {
  tag: TagChoice;
  label: string;
  /** The word that matched, where it is not the label: a synonym, or the label in another language. */
  synonym: string | undefined;
};

/**
 * The tags that what is typed may mean, best first: the words themselves, then terms that begin so, then those that
 * have words which begin so, then those that have it somewhere. How it is written with capitals, accents and dots over
 * a and o makes no difference.
 */
export function matchTags(vocabulary: readonly TagChoice[], typed: string, language: Language): TagMatch[] {
  const wanted = folded(typed);
  if (wanted === "") return [];
  const { compare } = collatorOf(language);
  return vocabulary
    .flatMap((tag) => matchOf(tag, wanted, language) ?? [])
    .toSorted((one, other) => one.distance - other.distance || compare(one.match.label, other.match.label))
    .map(({ match }) => match);
}

/** Whether one of the tag's words is just this, in any capitals. */
export function isKnownAs(tag: TagChoice, word: string): boolean {
  return termsOf(tag).some((term) => isSameWord(term, word));
}

export function isSameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

type Found = { match: TagMatch; distance: number };

function matchOf(tag: TagChoice, wanted: string, language: Language): Found | undefined {
  const label = localized(tag.name, language);
  const nearest = { term: label, distance: distanceOf(label, wanted) };
  for (const term of termsOf(tag)) {
    const distance = distanceOf(term, wanted);
    if (distance < nearest.distance) Object.assign(nearest, { term, distance });
  }
  if (nearest.distance === Infinity) return undefined;
  const synonym = nearest.term === label ? undefined : nearest.term;
  // A label goes before a synonym that is as near.
  return { match: { tag, label, synonym }, distance: nearest.distance + (synonym === undefined ? 0 : 0.5) };
}

function termsOf({ name, synonyms }: TagChoice): string[] {
  return [...Object.values(name).filter((term) => term !== undefined), ...synonyms];
}

const shortestInside = 3;

function distanceOf(term: string, wanted: string): number {
  const text = folded(term);
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  const words = text.split(" ");
  if (wanted.split(" ").every((each) => words.some((word) => word.startsWith(each)))) return 2;
  return wanted.length >= shortestInside && text.includes(wanted) ? 3 : Infinity;
}
