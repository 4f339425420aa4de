import type { ProblemBody } from "@tori/contract/problem";
import { isProblemError } from "@tori/contract/problem-error";
import { useMemo, useState } from "react";
import { useLanguage } from "../language-context.tsx";
import { createSend } from "./send.ts";

/** Writes of this page, in its language. */
export function useSend() {
  const { language } = useLanguage();
  return useMemo(() => createSend(language), [language]);
}

type Submit<Args extends unknown[]> = {
  submit: (...args: Args) => Promise<void>;
  isBusy: boolean;
  /** Why the last try was refused, until the next one. */
  problem: ProblemBody | null;
  setProblem: (problem: ProblemBody | null) => void;
};

/** One deed of a form: a second click while it is under way does nothing. */
export function useSubmit<Args extends unknown[]>(deed: (...args: Args) => Promise<void>): Submit<Args> {
  const { texts } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemBody | null>(null);
  async function submit(...args: Args): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    try {
      await deed(...args);
    } catch (error) {
      if (!isProblemError(error)) throw error;
      // Nobody answered who could say it in the page's language.
      const unanswered = error.problem.code === "unavailable" ? texts.problems.unavailable : {};
      setProblem({ ...error.problem, ...unanswered });
    } finally {
      setBusy(false);
    }
  }
  return { submit, isBusy, problem, setProblem };
}

/** What is wrong with a field. */
export function errorOf(problem: ProblemBody | null, field: string): string | undefined {
  return problem?.fields?.find((each) => each.field === field)?.message;
}
