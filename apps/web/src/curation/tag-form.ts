import type { CuratedTag, createTag } from "@tori/contract/curation";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { ProblemBody } from "@tori/contract/problem";
import { type Language, languages } from "@tori/text/language";

type LabelPart = "preferred" | "synonyms" | "hidden";

/** A field of a tag, named as the API names it. */
export type FieldKey = `labels.${Language}.${LabelPart}` | `definition.${Language}` | "broader" | "yso";

/** A tag as its form has it: every field a text; of several words each is on a line. */
export type TagForm = Record<FieldKey, string>;

type Facts = EndpointInput<typeof createTag>["body"];

export const fieldKeys: readonly FieldKey[] = [
  ...languages.flatMap((language): FieldKey[] => [
    `labels.${language}.preferred`,
    `labels.${language}.synonyms`,
    `labels.${language}.hidden`,
    `definition.${language}`,
  ]),
  "broader",
  "yso",
];

export const emptyForm = Object.fromEntries(fieldKeys.map((key) => [key, ""])) as TagForm;

export function formOf({ labels, definition, broader, yso }: CuratedTag): TagForm {
  const form = { ...emptyForm, broader: broader ?? "", yso: yso ?? "" };
  for (const language of languages) {
    const { preferred, synonyms, hidden } = labels[language];
    form[`labels.${language}.preferred`] = preferred ?? "";
    form[`labels.${language}.synonyms`] = synonyms.join("\n");
    form[`labels.${language}.hidden`] = hidden.join("\n");
    form[`definition.${language}`] = definition[language];
  }
  return form;
}

export function factsOf(form: TagForm): Facts {
  const labelsIn = (language: Language) => ({
    preferred: orNull(form[`labels.${language}.preferred`]),
    synonyms: linesOf(form[`labels.${language}.synonyms`]),
    hidden: linesOf(form[`labels.${language}.hidden`]),
  });
  return {
    labels: { fi: labelsIn("fi"), sv: labelsIn("sv"), en: labelsIn("en") },
    definition: { fi: form["definition.fi"], sv: form["definition.sv"], en: form["definition.en"] },
    broader: orNull(form.broader),
    yso: orNull(form.yso),
  };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

type Versions = { opened: TagForm; mine: TagForm; theirs: TagForm };

/**
 * What two have made of a form: what only the other has changed comes along, what both have changed stays as one has
 * typed it oneself.
 */
export function joinForms({ opened, mine, theirs }: Versions): {
  form: TagForm;
  /** Fields of the other's that came along. */
  taken: FieldKey[];
  /** Fields that both have changed, and not to the same. */
  clashing: FieldKey[];
} {
  const changed = fieldKeys.filter((key) => theirs[key] !== opened[key] && theirs[key] !== mine[key]);
  const taken = changed.filter((key) => mine[key] === opened[key]);
  const form = { ...mine };
  for (const key of taken) form[key] = theirs[key];
  return { form, taken, clashing: changed.filter((key) => !taken.includes(key)) };
}

/** What the contract takes for an address of YSO; its own schema would bring zod along. */
const ysoAddress = /^https?:\/\/(www\.)?yso\.fi\/onto\/[a-z0-9-]{1,40}\/p\d{1,12}$/;

export function isYsoAddress(text: string): boolean {
  return ysoAddress.test(text.trim());
}

export type FieldErrors = Partial<Record<FieldKey, string>>;

/** What is wrong with each field; where it is one of several words, with the word. */
export function errorsIn(problem: ProblemBody | null, form: TagForm): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of problem?.fields ?? []) {
    // An approval has the same fields within its `tag`.
    const path = field.replace(/^tag\./, "");
    const key = fieldKeys.find((each) => path === each || path.startsWith(`${each}.`));
    if (!key) continue;
    const word = linesOf(form[key])[Number(path.slice(key.length + 1))];
    const error = path === key || word === undefined ? message : `”${word}”: ${message}`;
    errors[key] = errors[key] === undefined ? error : `${errors[key]} ${error}`;
  }
  return errors;
}

/** The id of a field's control. */
export function fieldId(key: FieldKey): string {
  return `tag-${key.replaceAll(".", "-")}`;
}
