import { assemble } from "./assemble.ts";
import type { Texts } from "./fi.ts";
import { core } from "./sv/core.ts";
import { overview } from "./sv/overview.ts";
import { rest } from "./sv/rest.ts";
import { reuse } from "./sv/reuse.ts";
import { tools } from "./sv/tools.ts";
import { work } from "./sv/work.ts";

export const sv: Texts = assemble({ core, rest, overview, work, tools, reuse });
