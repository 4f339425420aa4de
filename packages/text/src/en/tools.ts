import { comparison } from "./comparison.ts";
import { curation } from "./curation.ts";
import type { tools as fi } from "../fi/tools.ts";
import { retagging } from "./retagging.ts";
import { tagOperations } from "./tag-operations.ts";
import { versions } from "./versions.ts";

export const tools: typeof fi = { comparison, curation, retagging, tagOperations, versions };
