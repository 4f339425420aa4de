import { common } from "./sv/common.ts";
import { front } from "./sv/front.ts";
import { labels } from "./sv/labels.ts";
import { organisations } from "./sv/organisations.ts";
import { practices } from "./sv/practices.ts";
import { problems } from "./sv/problems.ts";
import { search } from "./sv/search.ts";
import { site } from "./sv/site.ts";
import { stories } from "./sv/stories.ts";
import { tags } from "./sv/tags.ts";
import type { Texts } from "./fi.ts";

export const sv: Texts = {
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
