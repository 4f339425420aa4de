import type { rest as fi } from "../fi/rest.ts";
import { moreLabels } from "./more-labels.ts";
import { stories } from "./stories.ts";

export const rest: typeof fi = {
  labels: moreLabels,
  stories,
};
