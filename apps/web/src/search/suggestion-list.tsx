import type { Suggestion, SuggestionKind } from "@tori/contract/search";
import type { Paths } from "@tori/text/paths";
import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
} from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { type Shown, afterKey, movesInText } from "../ui/combobox/list-keys.ts";
import { SuggestionOptions } from "./suggestion-options.tsx";
import { suggestionTexts } from "./suggestion-texts.ts";
import { useSuggestions } from "./use-suggestions.ts";

/** What the field has to say of its list. */
export type ListState = { isOpen: boolean; active: string | undefined };

/** What the field tells its list. */
export type SuggestionsHandle = {
  type: (text: string) => void;
  press: (event: KeyboardEvent) => void;
  close: () => void;
};

type Props = {
  id: string;
  ref: Ref<SuggestionsHandle>;
  /** What was typed before the list was here. */
  typed: RefObject<string>;
  onState: (state: ListState) => void;
  onChoose: (() => void) | undefined;
};

/** The list under a field for search words. The focus stays in the field, which says what is active here. */
export function SuggestionList({ id, ref, typed, onState, onChoose }: Props) {
  const { paths, language } = useLanguage();
  const navigate = useNavigate();
  const optionId = (place: number) => (place < 0 ? undefined : `${id}-${place}`);
  const { shown, show, type, close, cancel } = useSuggestions(language, ({ isOpen, active }) =>
    onState({ isOpen, active: optionId(active) }),
  );

  function choose({ kind, slug }: Suggestion): void {
    onChoose?.();
    close();
    void navigate(pathOf[kind](paths, slug));
  }

  function press(event: KeyboardEvent): void {
    // Keys that put a letter together are not for the list.
    if (event.nativeEvent.isComposing) return;
    const chosen = shown.items[shown.active];
    const next = afterKey(event.key, shown);
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "Enter") {
      close();
    } else if (next) {
      event.preventDefault();
      goTo(next);
    } else if (chosen && movesInText(event.key)) {
      show({ ...shown, active: -1 });
    }
  }

  function goTo(next: Shown<Suggestion>): void {
    // Nor may an answer that is on its way open it again.
    if (!next.isOpen) return close();
    show(next);
    document.getElementById(optionId(next.active) ?? "")?.scrollIntoView({ block: "nearest" });
  }

  useImperativeHandle(ref, () => ({ type, press, close }));
  // Somebody may type while the list is being loaded, and leave while an answer is on its way.
  const arrive = useEffectEvent(() => typed.current !== "" && type(typed.current));
  const leave = useEffectEvent(cancel);
  useEffect(() => {
    arrive();
    return () => leave();
  }, []);

  return (
    <>
      <output className="visually-hidden">
        {shown.isOpen && suggestionTexts[language].found(shown.items.length)}
      </output>
      {shown.isOpen && <SuggestionOptions {...{ id, shown, choose }} />}
    </>
  );
}

const pathOf: Record<SuggestionKind, (paths: Paths, slug: string) => string> = {
  story: (paths, slug) => paths.story(slug),
  tag: (paths, slug) => paths.tag(slug),
  practice: (paths, slug) => paths.practice(slug),
  workplace: (paths, slug) => paths.workplace(slug),
  organisation: (paths, slug) => paths.organisation(slug),
};
