import { audit } from "./audit.ts";
import { comparison } from "./comparison.ts";
import { curation } from "./curation.ts";
import type { tools as fi } from "../fi/tools.ts";
import { moderation } from "./moderation.ts";
import { reportDecisions } from "./report-decisions.ts";
import { retagging } from "./retagging.ts";
import { similarTags } from "./similar-tags.ts";
import { tagExchange } from "./tag-exchange.ts";
import { tagOperations } from "./tag-operations.ts";
import { tagSplit } from "./tag-split.ts";
import { versions } from "./versions.ts";
import { workplaceTasks } from "./workplace-tasks.ts";

export const tools: typeof fi = {
  audit,
  comparison,
  curation,
  moderation,
  reportDecisions,
  retagging,
  similarTags,
  tagExchange,
  tagOperations,
  tagSplit,
  versions,
  workplaceTasks,
};
