import { curation } from "./curation.ts";
import type { workbench as fi } from "../fi/workbench.ts";
import { tagOperations } from "./tag-operations.ts";

export const workbench: typeof fi = {
  curation,
  tagOperations,
};
