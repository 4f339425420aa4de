import type { DraftTag } from "@tori/contract/draft-sections";
import type { TagChoice } from "@tori/contract/tags";
import { type Language, collatorOf, localized } from "@tori/text/language";
import { isKnownAs, isSameWord, matchTags } from "./match-tags.ts";

/** What can be chosen: a tag of the vocabulary, or the typed word as a proposal. */
export type TagOption = { tag: DraftTag; label: string; synonym: string | undefined };

type Asked = {
  vocabulary: readonly TagChoice[];
  value: readonly DraftTag[];
  /** Nothing typed asks for all. */
  typed: string;
  language: Language;
  mayPropose: boolean;
};

const shortestProposal = 2;

/** What is chosen already is not offered; the proposal comes last. */
export function tagOptions({ vocabulary, value, typed, language, mayPropose }: Asked): TagOption[] {
  const word = typed.replace(/\s+/g, " ").trim();
  const matches = word === "" ? allOf(vocabulary, language) : matchTags(vocabulary, word, language);
  const options = matches
    .filter(({ tag }) => !isChosen(tag, value))
    .map(({ tag: { id }, label, synonym }) => ({ tag: { id }, label, synonym }));
  const isNew = word.length >= shortestProposal && !vocabulary.some((tag) => isKnownAs(tag, word));
  if (!mayPropose || !isNew || isProposed(word, value)) return options;
  return [...options, { tag: { proposed: word }, label: word, synonym: undefined }];
}

/** Whether the typed word is one that is chosen already. */
export function isAmongChosen({ vocabulary, value, typed }: Omit<Asked, "language" | "mayPropose">): boolean {
  return isProposed(typed, value) || vocabulary.some((tag) => isKnownAs(tag, typed) && isChosen(tag, value));
}

/** The option that was typed out in full, be it by a synonym. */
export function typedOption(options: readonly TagOption[], typed: string): TagOption | undefined {
  return options.find(({ label, synonym }) => isSameWord(synonym ?? label, typed));
}

/** How a chosen tag is named; undefined where the vocabulary does not have it, or is still on its way. */
export function tagLabel(
  tag: DraftTag,
  vocabulary: readonly TagChoice[] | undefined,
  language: Language,
): string | undefined {
  if ("proposed" in tag) return tag.proposed;
  const known = vocabulary?.find(({ id }) => id === tag.id);
  return known && localized(known.name, language);
}

/** Tells chosen tags apart. */
export function tagKey(tag: DraftTag): string {
  return "id" in tag ? tag.id : `proposed ${tag.proposed}`;
}

function allOf(vocabulary: readonly TagChoice[], language: Language) {
  const { compare } = collatorOf(language);
  return vocabulary
    .map((tag) => ({ tag, label: localized(tag.name, language), synonym: undefined }))
    .toSorted((one, other) => compare(one.label, other.label));
}

function isChosen({ id }: TagChoice, value: readonly DraftTag[]): boolean {
  return value.some((tag) => "id" in tag && tag.id === id);
}

function isProposed(word: string, value: readonly DraftTag[]): boolean {
  return value.some((tag) => "proposed" in tag && isSameWord(tag.proposed, word));
}
