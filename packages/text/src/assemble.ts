import type { core as fiCore } from "./fi/core.ts";
import type { overview as fiOverview } from "./fi/overview.ts";
import type { rest as fiRest } from "./fi/rest.ts";
import type { reuse as fiReuse } from "./fi/reuse.ts";
import type { tools as fiTools } from "./fi/tools.ts";
import type { work as fiWork } from "./fi/work.ts";

type Parts = {
  core: typeof fiCore;
  rest: typeof fiRest;
  overview: typeof fiOverview;
  work: typeof fiWork;
  tools: typeof fiTools;
  reuse: typeof fiReuse;
};

/**
 * One language's catalog of its six parts: a browser gets the core at once, the others with the first page that uses
 * them, and what only those who sign in need with the first page of theirs, of their tools, or where a workplace
 * tells how it uses a story.
 */
export function assemble({ core, rest, overview, work, tools, reuse }: Parts) {
  return {
    ...core,
    ...rest,
    ...overview,
    ...work,
    ...tools,
    reuse,
    labels: { ...core.labels, ...rest.labels },
  };
}
