import { moreLabels } from "./more-labels.ts";
import { front } from "./front.ts";
import { organisations } from "./organisations.ts";
import { practices } from "./practices.ts";
import { stories } from "./stories.ts";
import { tags } from "./tags.ts";

/** Texts of the other pages, loaded with the first of them. */
export const rest = {
  labels: moreLabels,
  front,
  organisations,
  practices,
  stories,
  tags,
};
