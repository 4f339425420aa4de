// npm run search:rebuild: builds every search engine anew from the stored keys, while the old indexes serve.
import { rebuildEngines } from "../apps/api/src/search/check.ts";
import { live } from "./lifetime.ts";
import { openSearch } from "./open-search.ts";

await live(async (lifetime) => {
  const { db, search } = await openSearch(lifetime);
  const right = await rebuildEngines(db, search, (line) => console.log(line));
  await lifetime.end(right ? 0 : 1);
}, 130);
