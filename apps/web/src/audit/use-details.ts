import type { AuditEntry } from "@tori/contract/audit";
import { useLanguage } from "../platform/language-context.tsx";

/** What the log knows more of an entry, in words: grounds, roles and the like. */
export function useDetails({ detail }: AuditEntry): string[] {
  const { audit, reports, workplaces } = useLanguage().texts;
  const { details } = audit;
  const { decision, reason, role, words, domain } = detail;
  return [
    wordOf(reports.decision.outcomes, decision),
    wordOf(reports.decision.reasons, reason),
    toldOf(details.role, wordOf(workplaces.roles, role)),
    toldOf(details.words, words),
    toldOf(details.domain, domain),
  ].flatMap((text) => text ?? []);
}

function wordOf(words: Record<string, string>, key: unknown): string | undefined {
  return typeof key === "string" ? words[key] : undefined;
}

function toldOf(tell: (text: string) => string, text: unknown): string | undefined {
  return typeof text === "string" ? tell(text) : undefined;
}
