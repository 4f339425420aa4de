import type { ProblemBody } from "@tori/contract/problem";
import type { Language } from "@tori/text/language";
import type { Texts } from "@tori/text/fi";
import { errorOf } from "../platform/writing/use-submit.ts";
import type { Decision } from "./use-decision.ts";

/** What a moderator makes of words that found nothing. */
export type MissedForm = {
  kind: "synonym" | "hidden" | "tag";
  /** The word as a tag gets it, or a new tag's Finnish name. */
  label: string;
  /** A new tag's Swedish name. */
  inSwedish: string;
  language: Language;
  /** Id of the tag that the word means; empty where none is chosen. */
  tag: string;
};

export type MissedField = "label" | "inSwedish" | "tag";
export type MissedErrors = Partial<Record<MissedField, string>>;

export const missedFields: readonly MissedField[] = ["label", "inSwedish", "tag"];

/** What lacks before it can be sent. */
export function lackingIn(form: MissedForm, errors: Texts["curation"]["missed"]["errors"]): MissedErrors {
  const isNewTag = form.kind === "tag";
  return {
    ...(form.label.trim() === "" && { label: errors.label }),
    ...(isNewTag && form.inSwedish.trim() === "" && { inSwedish: errors.inSwedish }),
    ...(!isNewTag && form.tag === "" && { tag: errors.tag }),
  };
}

export function decisionOf({ kind, label, inSwedish, language, tag }: MissedForm): Decision {
  if (kind !== "tag") return { kind, tag, language, label };
  return { kind, tag: { labels: { fi: { preferred: label }, sv: { preferred: inSwedish } } } };
}

/** What the API says is wrong, by the form's own fields. */
export function refusedIn(problem: ProblemBody | null): MissedErrors {
  const name = (language: "fi" | "sv") => errorOf(problem, `decision.tag.labels.${language}.preferred`);
  const found: Record<MissedField, string | undefined> = {
    label: errorOf(problem, "decision.label") ?? name("fi"),
    inSwedish: name("sv"),
    tag: errorOf(problem, "decision.tag"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined));
}
