import type { overview as fi } from "../fi/overview.ts";
import { front } from "./front.ts";
import { organisations } from "./organisations.ts";
import { practices } from "./practices.ts";
import { tags } from "./tags.ts";

export const overview: typeof fi = {
  front,
  organisations,
  practices,
  tags,
};
