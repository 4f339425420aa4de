import type { ToldDecision } from "@tori/contract/reports";
import { formatTime } from "@tori/text/time-of-day";
import { useLanguage } from "../platform/language-context.tsx";
import "./reports.css";

type Props = { decisions: readonly (ToldDecision & { by?: { name: string } })[] };

/** What moderators have decided, with their reasons, as both sides are told it. */
export function DecisionList({ decisions }: Props) {
  const { texts, language } = useLanguage();
  const { decision: words } = texts.reports;
  return (
    <ol className="decisions">
      {decisions.map(({ stage, decision, reason, words: told, at, by }) => (
        <li key={at}>
          <p>
            <strong>
              {words.stages[stage]}: {words.outcomes[decision]}
            </strong>{" "}
            {[formatTime(at, language), by?.name].filter(Boolean).join(", ")}
          </p>
          <p>{words.reasons[reason]}</p>
          <p className="written">{told}</p>
        </li>
      ))}
    </ol>
  );
}
