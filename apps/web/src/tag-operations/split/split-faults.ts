import type { ProblemBody } from "@tori/contract/problem";
import type { movesOf } from "./split-plan.ts";

/** What has to be mended, and where. */
export type SplitFault = {
  place: "targets" | "stories" | { target: string } | { story: string };
  message: string;
};

/** Why a split was refused, each fault at the tag or the story that it is about, and each once. */
export function faultsOf({ fields = [] }: ProblemBody, moves: ReturnType<typeof movesOf>): SplitFault[] {
  const faults = fields.map(({ field, message }) => ({ place: placeOf(field, moves), message }));
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function placeOf(field: string, moves: ReturnType<typeof movesOf>): SplitFault["place"] {
  const [, move, part, place] = field.split(".");
  const { tag, stories = [] } = moves[Number(move)] ?? {};
  if (part === "tag" && tag !== undefined) return { target: tag };
  const story = part === "stories" ? stories[Number(place)] : undefined;
  return story === undefined ? "stories" : { story };
}

/** What is wrong with each story, by its id. */
export function faultsByStory(faults: readonly SplitFault[]): Map<string, string> {
  return new Map(
    faults.flatMap(({ place, message }) =>
      typeof place === "object" && "story" in place ? [[place.story, message] as const] : [],
    ),
  );
}
