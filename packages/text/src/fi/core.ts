import { cards } from "./cards.ts";
import { common } from "./common.ts";
import { labels } from "./labels.ts";
import { problems } from "./problems.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";

/** Texts that a page of any kind may need, and all that the search page needs: its first load has a limit. */
export const core = {
  cards,
  common,
  labels,
  problems,
  search,
  site,
};
