import { comparison } from "./comparison.ts";
import { curation } from "./curation.ts";
import { retagging } from "./retagging.ts";
import { similarTags } from "./similar-tags.ts";
import { tagExchange } from "./tag-exchange.ts";
import { tagOperations } from "./tag-operations.ts";
import { tagSplit } from "./tag-split.ts";
import { versions } from "./versions.ts";

/** Texts of pages that compare texts and curate tags: the form with its editor has no room for them. */
export const tools = {
  comparison,
  curation,
  retagging,
  similarTags,
  tagExchange,
  tagOperations,
  tagSplit,
  versions,
};
