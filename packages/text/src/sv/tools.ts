import { comparison } from "./comparison.ts";
import { curation } from "./curation.ts";
import type { tools as fi } from "../fi/tools.ts";
import { retagging } from "./retagging.ts";
import { similarTags } from "./similar-tags.ts";
import { tagExchange } from "./tag-exchange.ts";
import { tagOperations } from "./tag-operations.ts";
import { tagSplit } from "./tag-split.ts";
import { versions } from "./versions.ts";

export const tools: typeof fi = {
  comparison,
  curation,
  retagging,
  similarTags,
  tagExchange,
  tagOperations,
  tagSplit,
  versions,
};
