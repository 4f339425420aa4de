import { appealDays, type DecisionReason } from "@tori/contract/reports";

export type Side = "reporter" | "workplace";

type StandingDecision = {
  stage: "first" | "revision" | "appeal";
  decision: "hide" | "keep";
  reason: DecisionReason;
  at: string;
  by: string;
};

export type ReportFacts = {
  state: "open" | "decided" | "appealed" | "final";
  byModerator: boolean;
  appealedBy: readonly Side[];
  /** The last decision; null while there is none. */
  standing: StandingDecision | null;
};

/** Whom a decision went against: they may ask another moderator to look again, once, within half a year. */
export function mayAppeal(
  { state, byModerator, appealedBy, standing }: ReportFacts,
  side: Side,
  now: Date,
): boolean {
  if (state !== "decided" || standing === null || appealedBy.includes(side)) return false;
  if (side === "reporter" && byModerator) return false;
  const isAgainst = standing.decision === (side === "workplace" ? "hide" : "keep");
  return isAgainst && now <= appealableUntil(standing);
}

function appealableUntil({ at }: Pick<StandingDecision, "at">): Date {
  return new Date(Date.parse(at) + appealDays * 24 * 3_600_000);
}

/** Nobody judges an appeal of their own decision. */
export function mayDecideAppeal({ standing }: Pick<ReportFacts, "standing">, personId: string): boolean {
  return standing?.by !== personId;
}
