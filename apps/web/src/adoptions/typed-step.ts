import type { Adoption } from "@tori/contract/adoptions";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import type { AdoptionStatus, AdoptionVisibility } from "@tori/contract/vocabulary";

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

/** An adoption as the form that records it holds it. */
export type TypedAdoption = {
  workplace: string;
  existedBefore: boolean;
  visibility: AdoptionVisibility;
  step: TypedStep;
};

export function emptyAdoption(workplace: string, existedBefore: boolean): TypedAdoption {
  const step = emptyStep(existedBefore ? "in_use" : "planned");
  return { workplace, existedBefore, visibility: "public", step };
}

/** The same as something new, or as what was there before: that begins planned, or in use. */
export function asKind(typed: TypedAdoption, existedBefore: boolean): TypedAdoption {
  if (typed.existedBefore === existedBefore) return typed;
  const { step } = typed;
  const isAsItBegan = step.status === "planned" || step.status === "in_use";
  const status = existedBefore ? "in_use" : "planned";
  return { ...typed, existedBefore, step: isAsItBegan ? { ...step, status } : step };
}

/** What is sent of it: no reason of one that goes on, and no day that was not told. */
export function stepBody({ date, reason, ...step }: TypedStep): StepBody {
  return {
    ...step,
    reason: step.status === "ended" ? reason : "",
    ...(date === "" ? {} : { date }),
  };
}
