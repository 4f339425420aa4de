import type { DecisionReason } from "@tori/contract/reports";
import { useLanguage } from "../platform/language-context.tsx";
import { Select } from "../ui/form/select.tsx";
import { TextArea } from "../ui/form/text-area.tsx";

/** What a decision is founded on. */
export type Grounds<Reason extends DecisionReason = DecisionReason> = {
  reason: Reason | null;
  words: string;
};

type Props<Reason extends DecisionReason> = {
  grounds: Grounds<Reason>;
  /** None while it is open what is decided. */
  reasons: readonly Reason[];
  error: (field: "reason" | "words") => string | undefined;
  onChange: (grounds: Grounds<Reason>) => void;
};

/** A ground of the list, and the reasons in words. */
export function GroundFields<Reason extends DecisionReason>({
  grounds,
  reasons,
  error,
  onChange,
}: Props<Reason>) {
  const { reports, reportDecisions: words } = useLanguage().texts;
  return (
    <>
      {reasons.length > 0 && (
        <Select
          id="reason"
          label={words.reason}
          empty={words.chooseReason}
          error={error("reason")}
          options={reasons.map((value) => ({ value, label: reports.decision.reasons[value] }))}
          value={grounds.reason}
          onChange={(reason) => onChange({ ...grounds, reason })}
        />
      )}
      <TextArea
        id="words"
        label={words.words}
        hint={words.wordsHint}
        error={error("words")}
        limit={3000}
        value={grounds.words}
        onChange={(words) => onChange({ ...grounds, words })}
      />
    </>
  );
}

const shortest = 3;

/** Which of them are missing, in the form's order. */
export function useMissingGrounds() {
  const { reports, reportDecisions } = useLanguage().texts;
  return ({ reason, words }: Grounds): { id: "reason" | "words"; message: string }[] => [
    ...(reason === null ? [{ id: "reason" as const, message: reportDecisions.reasonError }] : []),
    ...(words.trim().length < shortest ? [{ id: "words" as const, message: reports.wordsError }] : []),
  ];
}
