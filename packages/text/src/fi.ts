import { assemble } from "./assemble.ts";
import { core } from "./fi/core.ts";
import { overview } from "./fi/overview.ts";
import { rest } from "./fi/rest.ts";
import { reuse } from "./fi/reuse.ts";
import { tools } from "./fi/tools.ts";
import { work } from "./fi/work.ts";

export const fi = assemble({ core, rest, overview, work, tools, reuse });

/** What every language has to say. */
export type Texts = typeof fi;
