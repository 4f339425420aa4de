import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../../platform/language-context.tsx";
import { type RetagState, formatRetagState, parseRetagState } from "./retag-state.ts";

/**
 * What is asked for, which the address tells: it can be sent to somebody else, and come back to. The address follows a
 * moment later; what is changed meanwhile is changed in what has been asked for last.
 */
export function useRetagState(): [RetagState, (changes: Partial<RetagState>) => void] {
  const { texts, language } = useLanguage();
  const { key, search } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<{ from: string; query: string }>();
  const parse = (query: string) => parseRetagState(new URLSearchParams(query), texts.labels);
  const state = parse(asked?.from === key ? asked.query : search);
  function change(changes: Partial<RetagState>): void {
    const query = formatRetagState({ ...state, ...changes });
    setAsked({ from: key, query });
    void navigate(workPaths[language].retag(query), { replace: true, preventScrollReset: true });
  }
  return [state, change];
}
