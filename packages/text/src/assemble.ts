import type { core as fiCore } from "./fi/core.ts";
import type { rest as fiRest } from "./fi/rest.ts";
import type { work as fiWork } from "./fi/work.ts";

type Core = typeof fiCore;
type Rest = typeof fiRest;
type Work = typeof fiWork;

/**
 * One language's catalog of its three parts: a browser gets the core at once, the rest with the first page that uses it,
 * and what only those who sign in need with the first page of theirs.
 */
export function assemble(core: Core, rest: Rest, work: Work) {
  return { ...core, ...rest, ...work, labels: { ...core.labels, ...rest.labels } };
}
