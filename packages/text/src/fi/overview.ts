import { front } from "./front.ts";
import { organisations } from "./organisations.ts";
import { practices } from "./practices.ts";
import { tags } from "./tags.ts";

/** Texts of the pages that lead to stories: the front page, practices, organisations and tags. */
export const overview = {
  front,
  organisations,
  practices,
  tags,
};
