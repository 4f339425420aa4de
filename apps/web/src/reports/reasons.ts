import type { DecisionReason } from "@tori/contract/reports";

// The contract's lists again: importing them would load its schemas. one-truth.test.ts compares.
export const hideReasons = [
  "illegal",
  "personal_data",
  "copyright",
  "misleading",
  "advertising",
  "offensive",
  "terms",
] as const;
export const keepReasons = ["within_rules", "corrected", "unfounded"] as const;

/** On which grounds a story may be hidden, or kept. */
export function reasonsOf(decision: "hide" | "keep"): readonly DecisionReason[] {
  return decision === "hide" ? hideReasons : keepReasons;
}
