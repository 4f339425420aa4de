import { type Contender, type Found, firstPage } from "./contender.ts";
import type { GoldQuery } from "./gold.ts";
import { acrossClasses, type Measure, targets } from "./targets.ts";

export type Verdict = {
  query: GoldQuery;
  found: Found;
  /** Place of the first right story, from 1; 0 where none is among the first ten, null where none is right. */
  place: number | null;
  /** Null where there is nothing to keep clean of. */
  clean: boolean | null;
  milliseconds: number;
};

/** Shares in percent; null where no query of the class is judged so. */
export type Figures = Record<Measure, number | null> & { queries: number; mrr: number | null };

export type Result = { contender: Contender; verdicts: Verdict[]; figures: Map<string, Figures> };

/** Puts every query to a contender, one after another. */
export async function judge(contender: Contender, queries: readonly GoldQuery[]): Promise<Result> {
  const verdicts: Verdict[] = [];
  for (const query of queries) {
    const began = performance.now();
    const found = await contender.find(query);
    const milliseconds = performance.now() - began;
    verdicts.push({ query, found, place: placeOf(query, found), clean: isClean(query, found), milliseconds });
  }
  const figures = targets.map(({ class: name }): [string, Figures] => {
    const isOwn = acrossClasses.get(name) ?? ((query: GoldQuery) => query.class === name);
    const own = verdicts.filter(({ query }) => isOwn(query));
    return [name, figuresOf(own)];
  });
  return { contender, verdicts, figures: new Map(figures) };
}

function placeOf({ relevant }: GoldQuery, { slugs }: Found): number | null {
  return relevant.length === 0
    ? null
    : slugs.slice(0, firstPage).findIndex((slug) => relevant.includes(slug)) + 1;
}

/**
 * Where nothing is right: no hit at all. Where a word is left out: no left-out story among the first ten. Of
 * look-alikes: the wrong one is not the first hit.
 */
function isClean(
  { class: name, relevant, not_first: unwanted }: GoldQuery,
  { slugs, total }: Found,
): boolean | null {
  if (unwanted)
    return !slugs.slice(0, name === "minus" ? firstPage : 1).some((slug) => unwanted.includes(slug));
  return relevant.length === 0 ? total === 0 : null;
}

function figuresOf(verdicts: readonly Verdict[]): Figures {
  const places = verdicts.flatMap(({ place }) => place ?? []);
  const within = (last: number) => share(places.map((place) => place > 0 && place <= last));
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  return {
    queries: verdicts.length,
    hit1: within(1),
    hit3: within(3),
    hit10: within(firstPage),
    mrr: places.length === 0 ? null : reciprocal / places.length,
    clean: share(verdicts.flatMap(({ clean }) => clean ?? [])),
  };
}

function share(passed: readonly boolean[]): number | null {
  return passed.length === 0 ? null : (passed.filter(Boolean).length / passed.length) * 100;
}

/** Whether the query did what its class is judged by. */
export function passes({ place, clean }: Verdict, measure: Measure): boolean {
  if (measure === "clean") return clean !== false;
  const last = { hit1: 1, hit3: 3, hit10: firstPage }[measure];
  return place === null ? clean !== false : place > 0 && place <= last;
}
