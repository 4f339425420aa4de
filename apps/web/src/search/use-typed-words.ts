import { useRef, useState } from "react";
import { useLocation, useNavigationType } from "react-router";
import type { SearchHistoryState } from "./use-search.ts";

const pause = 350;

/**
 * The words in the search field. They run ahead of the address, which follows when the typing pauses; the address leads
 * when it changes otherwise (back, forward, a link).
 */
export function useTypedWords(inAddress: string, search: () => void) {
  const { key, state } = useLocation();
  const byHistory = useNavigationType() === "POP";
  const [words, setWords] = useState(inAddress);
  const [seen, setSeen] = useState(key);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (seen !== key) {
    setSeen(key);
    const own = (state as SearchHistoryState)?.byForm === true && !byHistory;
    if (!own) setWords(inAddress);
  }

  /** Searches at once if words are waiting. */
  function flush(): void {
    if (timer.current === undefined) return;
    cancel();
    search();
  }

  function cancel(): void {
    clearTimeout(timer.current);
    timer.current = undefined;
  }

  function type(text: string): void {
    setWords(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }

  return { words, type, flush, cancel };
}
