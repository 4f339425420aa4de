import { assemble } from "./assemble.ts";
import type { Texts } from "./fi.ts";
import { core } from "./en/core.ts";
import { overview } from "./en/overview.ts";
import { rest } from "./en/rest.ts";
import { reuse } from "./en/reuse.ts";
import { tools } from "./en/tools.ts";
import { work } from "./en/work.ts";

export const en: Texts = assemble({ core, rest, overview, work, tools, reuse });
