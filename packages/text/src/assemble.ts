import type { core as fiCore } from "./fi/core.ts";
import type { rest as fiRest } from "./fi/rest.ts";

type Core = typeof fiCore;
type Rest = typeof fiRest;

/** One language's catalog of its two parts: a browser gets the core at once and the rest with the first page that uses it. */
export function assemble(core: Core, rest: Rest) {
  return { ...core, ...rest, labels: { ...core.labels, ...rest.labels } };
}
