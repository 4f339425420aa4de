import { z } from "zod";
import { Slug } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Localized } from "./language.ts";

const Percent = z.int().min(0).max(100);

export const surveyAdoption = ["inUse", "piloting", "planned", "notInUse"] as const;
export const surveySignificance = ["veryHigh", "high", "moderate", "low", "none", "cannotSay"] as const;

const AdoptionShares = z.record(z.enum(surveyAdoption), Percent);
const SignificanceShares = z.record(z.enum(surveySignificance), Percent);

/** One survey round of one practice: rounded per cents of the panel's answers, so a row sums to 99-101. */
export const PracticeRound = z.object({
  year: z.int(),
  adoption: AdoptionShares,
  significanceForCitizens: SignificanceShares,
  significanceForStaff: SignificanceShares,
});
export type PracticeRound = z.infer<typeof PracticeRound>;

/** Whose assessment the figures are: an expert panel's, never a share of municipalities. */
export const SurveyPanel = z.object({
  year: z.int(),
  source: z.string(),
  label: Localized,
  note: Localized,
  answers: z.object({ adoption: z.string(), significance: z.string() }),
});
export type SurveyPanel = z.infer<typeof SurveyPanel>;

export const Practice = z.object({
  slug: Slug,
  position: z.int(),
  name: Localized,
  statement: Localized,
  storyCount: z.int(),
  /** How many of them other organisations use or try. */
  reusedCount: z.int(),
});
export type Practice = z.infer<typeof Practice>;

export const listPractices = endpoint("listPractices", {
  summary: "The 14 practice categories with the number of published stories in each",
  feature: "practices",
  response: z.object({ items: z.array(Practice) }),
});

export const getPractice = endpoint("getPractice", {
  summary: "One practice category with the expert panel's figures",
  feature: "practices",
  params: z.object({ slug: Slug }),
  response: Practice.extend({ rounds: z.array(PracticeRound.extend({ panel: SurveyPanel })) }),
});
