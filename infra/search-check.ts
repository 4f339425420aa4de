// npm run search:check: says whether every search engine holds exactly the published stories; exit code 1 if not.
import { checkEngines } from "../apps/api/src/search/check.ts";
import { live } from "./lifetime.ts";
import { openSearch } from "./open-search.ts";

await live(async (lifetime) => {
  const { db, search } = await openSearch(lifetime);
  const right = await checkEngines(db, search, (line) => console.log(line));
  await lifetime.end(right ? 0 : 1);
}, 130);
