import { z } from "zod";

// The fixed lists of the platform. Their labels are in packages/text, their meaning in the product's word list.

export const Sector = z.enum([
  "administration",
  "digital_data",
  "early_childhood",
  "education",
  "elderly",
  "employment_business",
  "environment",
  "food_cleaning",
  "health",
  "hr_wellbeing",
  "library_culture",
  "participation",
  "rescue",
  "social",
  "sports_youth",
  "urban_technical",
]);
export type Sector = z.infer<typeof Sector>;

/** How far the practice itself has come, as the workplace or the sources tell it. */
export const StoryStatus = z.enum(["idea", "pilot", "in_use", "established", "ended"]);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** Where a story is in its life. Only published and retired ones are ever sent to readers. */
export const StoryState = z.enum(["draft", "waiting", "published", "retired", "unpublished", "hidden"]);
export type StoryState = z.infer<typeof StoryState>;

/** The states that readers meet. */
export const ReadableState = z.enum(["published", "retired"]);
export type ReadableState = z.infer<typeof ReadableState>;

export const Publisher = z.enum(["editorial", "workplace"]);
export type Publisher = z.infer<typeof Publisher>;

export const OrganisationType = z.enum([
  "municipality",
  "joint_authority",
  "wellbeing_services_county",
  "municipal_company",
  "other",
]);
export type OrganisationType = z.infer<typeof OrganisationType>;

export const EffortBand = z.enum(["small", "medium", "large", "very_large"]);
export type EffortBand = z.infer<typeof EffortBand>;

export const CostBand = z.enum([
  "none",
  "under_1000",
  "from_1000_to_10000",
  "from_10000_to_100000",
  "over_100000",
]);
export type CostBand = z.infer<typeof CostBand>;

export const DurationBand = z.enum([
  "under_month",
  "from_1_to_6_months",
  "from_6_to_12_months",
  "from_1_to_2_years",
  "over_2_years",
]);
export type DurationBand = z.infer<typeof DurationBand>;

/** For whom a practice is. */
export const Audience = z.enum(["staff", "clients", "residents", "partners"]);
export type Audience = z.infer<typeof Audience>;

/** How many people work in a workplace. */
export const SizeBand = z.enum(["under_10", "from_10_to_29", "from_30_to_99", "from_100_to_499", "over_499"]);
export type SizeBand = z.infer<typeof SizeBand>;

/** author: writes drafts; editor: also publishes, answers and invites. */
export const MemberRole = z.enum(["author", "editor"]);
export type MemberRole = z.infer<typeof MemberRole>;

/** moderator: curates and reviews; admin: also manages people. */
export const PlatformRole = z.enum(["moderator", "admin"]);
export type PlatformRole = z.infer<typeof PlatformRole>;

/** How a story relates to the one that it is based on. */
export const RelationKind = z.enum(["copied", "adapted", "inspired"]);
export type RelationKind = z.infer<typeof RelationKind>;

/** Parts in which a story that is made from another says how it differs. */
export const AdaptedPart = z.enum([
  "audience",
  "need",
  "action",
  "people",
  "results",
  "lessons",
  "reuse",
  "effort",
]);
export type AdaptedPart = z.infer<typeof AdaptedPart>;

/** Of a part of the other story: the same here, or not. */
export const DifferenceKind = z.enum(["kept", "changed"]);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** How far a workplace is that reuses a story. */
export const adoptionStatuses = ["planned", "piloting", "in_use", "ended"] as const;
export const AdoptionStatus = z.enum(adoptionStatuses);
export type AdoptionStatus = z.infer<typeof AdoptionStatus>;

/** organisation: kept within the adopter's organisation until it is released. */
export const AdoptionVisibility = z.enum(["organisation", "public"]);
export type AdoptionVisibility = z.infer<typeof AdoptionVisibility>;

/** What stood in the way of reuse. */
export const Obstacle = z.enum(["time", "money", "systems", "skills", "leadership", "fit", "rules", "other"]);
export type Obstacle = z.infer<typeof Obstacle>;

/** What the story's workplace says of an adoption. */
export const AcknowledgementKind = z.enum(["confirm", "thank", "answer"]);
export type AcknowledgementKind = z.infer<typeof AcknowledgementKind>;

/** Sections of the story template that hold rich text, in reading order. */
export const sectionKeys = ["need", "action", "people", "results", "lessons", "reuse"] as const;
export const SectionKey = z.enum(sectionKeys);
export type SectionKey = z.infer<typeof SectionKey>;
