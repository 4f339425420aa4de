import { workPaths } from "@tori/text/work-paths";
import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { type VocabularyState, formatVocabularyState, parseVocabularyState } from "./vocabulary-state.ts";

const pause = 400;

/** What the table shows. The address follows when the typing pauses, so that "back" from a tag leads to the same rows. */
export function useVocabularyState(): [VocabularyState, (state: VocabularyState) => void] {
  const { language } = useLanguage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [state, setState] = useState(() => parseVocabularyState(new URLSearchParams(search)));
  const query = formatVocabularyState(state);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (query === search) return;
      void navigate(workPaths[language].manageTags + query, { replace: true, preventScrollReset: true });
    }, pause);
    return () => clearTimeout(timer);
  }, [query, search, language, navigate]);
  return [state, setState];
}
