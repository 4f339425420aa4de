import type { Group, SearchPlan } from "../plan.ts";
import { rarity, shareWanted } from "../relevance.ts";

// Every set of words is a term of the filter: of a long query, the rarest words decide.
const mostGroups = 6;

/** The smallest sets of groups that are enough of a query, by the same measure as in PostgreSQL. */
export function enoughGroups(plan: SearchPlan): Group[][] {
  const weighed = plan.groups
    .map((group) => ({ group, weight: Math.sqrt(rarity(plan, group)) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostGroups);
  const wanted = shareWanted * weighed.reduce((sum, { weight }) => sum + weight, 0);
  const found: Group[][] = [];
  // Heavy ones first, so a set stops at the group that makes it enough, and none holds another.
  const grow = (from: number, groups: Group[], weight: number): void => {
    for (let next = from; next < weighed.length; next++) {
      const added = weighed[next];
      if (!added) continue;
      const sum = weight + added.weight;
      if (sum >= wanted) found.push([...groups, added.group]);
      else grow(next + 1, [...groups, added.group], sum);
    }
  };
  grow(0, [], 0);
  return found;
}
