import type { core as fiCore } from "./fi/core.ts";
import type { overview as fiOverview } from "./fi/overview.ts";
import type { rest as fiRest } from "./fi/rest.ts";
import type { work as fiWork } from "./fi/work.ts";

type Core = typeof fiCore;
type Overview = typeof fiOverview;
type Rest = typeof fiRest;
type Work = typeof fiWork;

/**
 * One language's catalog of its four parts: a browser gets the core at once, the others with the first page that uses
 * them, and what only those who sign in need with the first page of theirs.
 */
export function assemble(core: Core, rest: Rest, overview: Overview, work: Work) {
  return { ...core, ...rest, ...overview, ...work, labels: { ...core.labels, ...rest.labels } };
}
