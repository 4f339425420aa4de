import type { Adoption } from "@tori/contract/adoptions";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import type { AdoptionStatus } from "@tori/contract/vocabulary";

type StepBody = EndpointInput<Endpoints["addAdoptionStep"]>["body"];

/** A step as a form holds it: what is not filled in is empty. */
export type TypedStep = Pick<Adoption["steps"][number], "status" | "effort" | "indicators" | "obstacles"> &
  Record<"date" | "whatChanged" | "whatItTook" | "outcome" | "reason", string>;

export function emptyStep(status: AdoptionStatus): TypedStep {
  return {
    status,
    date: "",
    reason: "",
    whatChanged: "",
    effort: null,
    whatItTook: "",
    outcome: "",
    indicators: [],
    obstacles: [],
  };
}

/** What is sent of it: no reason of one that goes on, and no day that was not told. */
export function stepBody({ date, reason, ...step }: TypedStep): StepBody {
  return {
    ...step,
    reason: step.status === "ended" ? reason : "",
    ...(date === "" ? {} : { date }),
  };
}
