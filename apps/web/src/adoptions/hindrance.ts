import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import type { Me } from "@tori/contract/people";
import type { Story } from "@tori/contract/stories";

export type MyAdoptions = EndpointResponse<Endpoints["getMyAdoptions"]>;

/** Why somebody who is signed in can record nothing. */
export type Hindrance = "blocked" | "retired" | "own" | "waits" | "author" | "nowhere";

type Seen = {
  me: Pick<Me, "isBlocked" | "memberships">;
  story: Pick<Story, "state">;
  my: Pick<MyAdoptions, "workplaces" | "maySpeak">;
};

/** What stands in the way of recording that a story is used; null where the person may, or has done so already. */
export function hindranceOf({ me, story, my }: Seen): Hindrance | null {
  if (me.isBlocked) return "blocked";
  if (story.state === "retired") return "retired";
  if (my.workplaces.length > 0) return null;
  const active = me.memberships.filter(({ state }) => state === "active");
  if (my.maySpeak) return "own";
  if (active.some(({ role, workplaceState }) => role === "editor" && workplaceState === "waiting"))
    return "waits";
  return active.length > 0 ? "author" : "nowhere";
}
