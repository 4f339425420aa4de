import { Problem } from "./problem.ts";

// eslint-disable-next-line no-control-regex -- NUL is what PostgreSQL cannot hold.
const nul = /\u0000/;

// Far deeper than any body of ours; a quarter of a megabyte of brackets would be deeper than the stack.
const deepest = 200;

/**
 * Refuses text that cannot be stored: NUL bytes and halves of surrogate pairs, which broken programs paste. What is
 * nested too deep to be looked through is refused with it.
 * @throws Problem `invalid_input` that names the fields
 */
export function refuseUnstorable(body: unknown): void {
  const fields = unstorable(body, []).map((path) => path.join("."));
  if (fields.length === 0) return;
  throw new Problem("invalid_input", {
    fields: fields.map((field) => ({ field, message: ({ refusals }) => refusals.fields.unstorable })),
  });
}

function unstorable(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value === "string") return nul.test(value) || !value.isWellFormed() ? [path] : [];
  if (value === null || typeof value !== "object") return [];
  if (path.length > deepest) return [path.slice(0, 1)];
  return Object.entries(value).flatMap(([key, each]) => unstorable(each, [...path, key]));
}
