import type { core as fi } from "../fi/core.ts";
import { cards } from "./cards.ts";
import { common } from "./common.ts";
import { labels } from "./labels.ts";
import { problems } from "./problems.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";

export const core: typeof fi = {
  cards,
  common,
  labels,
  problems,
  search,
  site,
};
