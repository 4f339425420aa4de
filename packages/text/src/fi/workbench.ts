import { curation } from "./curation.ts";
import { tagOperations } from "./tag-operations.ts";

/** Texts of the moderators' tag workbench, which no other page of those who sign in loads. */
export const workbench = {
  curation,
  tagOperations,
};
