import { common } from "./en/common.ts";
import { front } from "./en/front.ts";
import { labels } from "./en/labels.ts";
import { organisations } from "./en/organisations.ts";
import { practices } from "./en/practices.ts";
import { problems } from "./en/problems.ts";
import { search } from "./en/search.ts";
import { site } from "./en/site.ts";
import { stories } from "./en/stories.ts";
import { tags } from "./en/tags.ts";
import type { Texts } from "./fi.ts";

export const en: Texts = {
  common,
  front,
  labels,
  organisations,
  practices,
  problems,
  search,
  site,
  stories,
  tags,
};
