import { moreLabels } from "./more-labels.ts";
import { stories } from "./stories.ts";

/** Texts of every page but the search: with its stories come their words. */
export const rest = {
  labels: moreLabels,
  stories,
};
