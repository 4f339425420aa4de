import type { AdoptionStatus } from "@tori/contract/vocabulary";
import type { Actor } from "../platform/access.ts";

type Who = Pick<Actor, "memberships">;

/** A workplace's editors record what it takes into use. */
export function mayRecord(actor: Who, workplaceId: string): boolean {
  return isEditor(actor, workplaceId);
}

/** The editors of a story's workplace speak for it to those who reuse it; for the editors' stories nobody does. */
export function maySpeakFor(actor: Who, storyWorkplaceId: string | null): boolean {
  return storyWorkplaceId !== null && isEditor(actor, storyWorkplaceId);
}

function isEditor({ memberships }: Who, workplaceId: string): boolean {
  return memberships.some((each) => each.workplaceId === workplaceId && each.role === "editor");
}

type Seen = {
  visibility: "organisation" | "public";
  /** The one who asks is in an approved workplace of the adopter's organisation. */
  isInOrganisation: boolean;
  isStoryReadable: boolean;
};

/** What is kept within an organisation nobody else learns of, moderators neither. */
export function maySee({ visibility, isInOrganisation, isStoryReadable }: Seen): boolean {
  return isInOrganisation || (visibility === "public" && isStoryReadable);
}

type Step = { status: AdoptionStatus; date: string; reason: string };

type Dates = {
  today: string;
  /** The first day that a story can have been adopted on: that of its publishing, or of what it tells of. */
  storyFrom: string;
  existedBefore: boolean;
  /** Of the step before, if there is one. */
  last: string | null;
};

export type Fault = "future" | "tooOld" | "beforeStory" | "beforeLast" | "reason" | "existing";

const oldest = "1900-01-01";

/** What is wrong with a step, by its fields. Dates are ISO days, whose order is that of their texts. */
export function faultsOf(
  { status, date, reason }: Step,
  { today, storyFrom, existedBefore, last }: Dates,
): { field: keyof Step; fault: Fault }[] {
  const faults: { field: keyof Step; fault: Fault }[] = [];
  if (date > today) faults.push({ field: "date", fault: "future" });
  else if (date < oldest) faults.push({ field: "date", fault: "tooOld" });
  else if (last !== null && date < last) faults.push({ field: "date", fault: "beforeLast" });
  else if (!existedBefore && date < storyFrom) faults.push({ field: "date", fault: "beforeStory" });
  if (existedBefore && status === "planned") faults.push({ field: "status", fault: "existing" });
  if (status === "ended" && reason === "") faults.push({ field: "reason", fault: "reason" });
  return faults;
}
