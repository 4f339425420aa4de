import type { GoldQuery } from "./gold.ts";

/** Addresses of the first ten hits, and how many there are in all. */
export type Found = { slugs: string[]; total: number };

export type TargetColumn = "withVoikko" | "without";

/** A search that the queries are put to; `targets` tells which column of design/search.md it has to meet. */
export type Contender = {
  name: string;
  targets: TargetColumn | null;
  find: (query: GoldQuery) => Promise<Found>;
};

export const firstPage = 10;
