import type { Language } from "@tori/contract/language";

/** What puts hits in order. */
export type Orderable = {
  id: string;
  language: Language;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** When what it tells was last known to hold, in the same. */
  confirmedAt: number;
  /** Whether it comes lower when that was more than a year ago. */
  ages: boolean;
  retired: boolean;
};

export type Ordered<D extends Orderable = Orderable> = { document: D; score: number };

// Of how relevant a story is, what is left when it needs checking: one that is current and says nearly as much goes first.
const leftWhenDue = 0.7;

/**
 * A score with regard to whether a workplace has confirmed its story within twelve months.
 * @param due what was last confirmed before this point in time needs checking: see `dueBefore`
 */
export function agedScore(score: number, { ages, confirmedAt }: Orderable, due: number): number {
  return ages && confirmedAt < due ? score * leftWhenDue : score;
}

/** Twelve months ago, in milliseconds since 1970. */
export function dueBefore(now = new Date()): number {
  return new Date(now).setUTCFullYear(now.getUTCFullYear() - 1);
}

type Order<D extends Orderable = Orderable> = (a: Ordered<D>, b: Ordered<D>) => number;

/** The best first, between equals those in the reader's language, then the newest; what is retired comes last. */
export function byRelevance(locale: Language): Order {
  return (a, b) =>
    retiredLast(a, b) ||
    b.score - a.score ||
    Number(b.document.language === locale) - Number(a.document.language === locale) ||
    newestFirst(a, b);
}

function retiredLast({ document: a }: Ordered, { document: b }: Ordered): number {
  return Number(a.retired) - Number(b.retired);
}

const newestFirst = greatestFirst(({ publishedAt }) => publishedAt);

/** The greatest of a fact first, then the newest; what is retired comes last. */
export function greatestFirst<D extends Orderable>(factOf: (document: D) => number): Order<D> {
  return (first, second) => {
    const [a, b] = [first.document, second.document];
    const order = retiredLast(first, second) || factOf(b) - factOf(a) || b.publishedAt - a.publishedAt;
    return order || (a.id < b.id ? 1 : -1);
  };
}
