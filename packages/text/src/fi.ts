import { common } from "./fi/common.ts";
import { front } from "./fi/front.ts";
import { labels } from "./fi/labels.ts";
import { organisations } from "./fi/organisations.ts";
import { practices } from "./fi/practices.ts";
import { problems } from "./fi/problems.ts";
import { search } from "./fi/search.ts";
import { site } from "./fi/site.ts";
import { stories } from "./fi/stories.ts";
import { tags } from "./fi/tags.ts";

export const fi = {
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

/** What every language has to say. */
export type Texts = typeof fi;
