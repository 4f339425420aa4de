import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import type { Suggestion } from "@tori/contract/search";
import type { Language } from "@tori/text/language";
import { useRef, useState } from "react";
import type { Shown } from "../ui/combobox/list-keys.ts";
import { suggestionsQuery } from "./suggestions-query.ts";

const pause = 150;
const shortest = 2;
const longest = 100;
const nothing: Shown<Suggestion> = { items: [], isOpen: false, active: -1 };

/**
 * Suggestions for what is being typed, asked for when the typing pauses; an answer that nobody waits for any more is
 * not waited for. `onChange` hears of every change at once.
 */
export function useSuggestions(language: Language, onChange: (shown: Shown<Suggestion>) => void) {
  const client = useQueryClient();
  const [shown, setShown] = useState(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef<QueryKey>(undefined);

  function show(next: Shown<Suggestion>): void {
    setShown(next);
    onChange(next);
  }

  function cancel(): void {
    clearTimeout(timer.current);
    if (asked.current) void client.cancelQueries({ queryKey: asked.current });
    asked.current = undefined;
  }

  function close(): void {
    cancel();
    show({ ...shown, isOpen: false, active: -1 });
  }

  function type(text: string): void {
    cancel();
    const words = text.slice(0, longest).trimStart();
    if (words.trimEnd().length < shortest) return show(nothing);
    if (shown.active >= 0) show({ ...shown, active: -1 });
    timer.current = setTimeout(() => void ask(words), pause);
  }

  async function ask(words: string): Promise<void> {
    const query = suggestionsQuery(words, language);
    asked.current = query.queryKey;
    // Without an answer there are no suggestions; the search itself tells of faults.
    const answer = await client.fetchQuery({ ...query, retry: false, gcTime: 60_000 }).catch(() => undefined);
    if (asked.current !== query.queryKey) return;
    asked.current = undefined;
    const items = answer?.items ?? [];
    show({ items, isOpen: items.length > 0, active: -1 });
  }

  return { shown, show, type, close, cancel };
}
