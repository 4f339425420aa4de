import type { DraftTag } from "@tori/contract/draft-sections";
import type { TagChoice } from "@tori/contract/tags";
import { type KeyboardEvent, useState } from "react";
import { useLanguage } from "../../platform/language-context.tsx";
import type { Shown } from "../combobox/list-keys.ts";
import { useFormTexts } from "../form/form-texts.ts";
import { deedOfKey } from "./picker-keys.ts";
import { type TagOption, isAmongChosen, tagKey, tagLabel, tagOptions } from "./tag-options.ts";

export type Picking = {
  value: readonly DraftTag[];
  onChange: (value: DraftTag[]) => void;
  /** Undefined while it is on its way. */
  vocabulary: readonly TagChoice[] | undefined;
  max: number;
  /** Whether a word that the vocabulary does not have may be proposed for it. */
  mayPropose: boolean;
};

/** What is being typed and offered, and what becomes of it. */
export function useTagPicker({ value, onChange, vocabulary, max, mayPropose }: Picking) {
  const { language } = useLanguage();
  const { tags: texts, chosen, busy } = useFormTexts();
  const [typed, setTyped] = useState("");
  const [list, show] = useState({ isOpen: false, active: -1 });
  const [said, say] = useState("");

  const isFull = value.length >= max;
  const offered = isFull ? undefined : vocabulary;
  const items = offered ? tagOptions({ vocabulary: offered, value, typed, language, mayPropose }) : [];
  const shown: Shown<TagOption> = { items, ...list, isOpen: list.isOpen && items.length > 0 };
  const nameOf = (tag: DraftTag) => tagLabel(tag, vocabulary, language) ?? (vocabulary ? texts.gone : busy);

  function type(text: string): void {
    setTyped(text);
    say("");
    show({ isOpen: text.trim() !== "", active: -1 });
  }

  function choose({ tag, label }: TagOption): void {
    type("");
    onChange([...value, tag]);
    say(`${texts.added(label)} ${chosen(value.length + 1, max)}`);
  }

  function remove(tag: DraftTag): void {
    const others = value.filter((each) => tagKey(each) !== tagKey(tag));
    onChange(others);
    say(`${texts.removed(nameOf(tag))} ${chosen(others.length, max)}`);
  }

  function press(event: KeyboardEvent): void {
    // Keys that put a letter together are not for the list.
    const deed = event.nativeEvent.isComposing ? null : deedOfKey(event.key, typed, shown);
    const last = value.at(-1);
    if (deed === null) return;
    event.preventDefault();
    if (deed === "clear") type("");
    else if (deed === "removeLast") {
      if (last) remove(last);
    } else if (deed !== "nothing" && "choose" in deed) choose(deed.choose);
    else if (deed !== "nothing") show(deed.show);
  }

  /** Why what is typed leads to nothing; undefined where it may yet. */
  function whyNothing(): string | undefined {
    if (typed.trim() === "" || isFull) return undefined;
    if (!vocabulary) return texts.loading;
    if (isAmongChosen({ vocabulary, value, typed })) return texts.already;
    return items.length === 0 ? texts.none : undefined;
  }

  return { typed, shown, isFull, nameOf, whyNothing: whyNothing(), said, type, show, press, choose, remove };
}
