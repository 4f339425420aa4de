import type { rest as fi } from "../fi/rest.ts";
import { moreLabels } from "./more-labels.ts";
import { front } from "./front.ts";
import { organisations } from "./organisations.ts";
import { practices } from "./practices.ts";
import { stories } from "./stories.ts";
import { tags } from "./tags.ts";

export const rest: typeof fi = {
  labels: moreLabels,
  front,
  organisations,
  practices,
  stories,
  tags,
};
