import { z } from "zod";

/** An address word: lower-case ASCII with hyphens, as in the data. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A point in time on the wire: ISO 8601 in UTC. */
export const Timestamp = z.iso.datetime();

/** As it is compared and kept: without spaces around, in lower case. */
export const EmailAddress = z
  .string()
  .max(254)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email());

export const IsoDate = z.iso.date();

/** A repeatable query parameter: `a=1&a=2`, or once. At most 50 values. */
export function repeated<T extends z.ZodType<unknown, string>>(value: T) {
  return z.union([z.array(value).max(50), value]).optional();
}

/** A repeatable parameter as a list, each value once. */
export function listOf<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return [...new Set(Array.isArray(value) ? value : [value])];
}
