import { formatClock } from "@tori/text/time-of-day";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { Notice } from "../ui/form/notice.tsx";
import { Settled } from "./settled.tsx";
import { type Holder, useClaim } from "./use-claim.ts";
import "./moderation.css";

type Props = {
  id: string;
  /** Not decided yet, as far as the page knows. */
  waits: boolean;
};

/** On a page where a thing is decided: tells the others that one is here, and oneself where another is. */
export function ClaimNotice({ id, waits }: Props) {
  const { claim } = useLanguage().texts.moderation;
  const { holder, takeOver } = useClaim(id, waits);
  const [hasTakenOver, setTakenOver] = useState(false);
  if (!waits) return null;
  return (
    <div className="claim-notice no-print" aria-live="polite">
      {holder.who === "me" && !hasTakenOver && <p className="hint">{claim.shown}</p>}
      {holder.who === "me" && hasTakenOver && (
        <Notice kind="success" title={claim.yours} takesFocus>
          <p>{claim.yoursDetail}</p>
        </Notice>
      )}
      {holder.who === "other" && (
        <Taken
          claim={holder.claim}
          onTakeOver={async () => {
            const isOwn = await takeOver();
            setTakenOver(isOwn);
            return isOwn;
          }}
        />
      )}
      {holder.who === "nobody" && <Settled id={id} />}
    </div>
  );
}

type TakenProps = {
  claim: Extract<Holder, { who: "other" }>["claim"];
  /** @returns whether it was taken over */
  onTakeOver: () => Promise<boolean>;
};

function Taken({ claim: { by, since }, onTakeOver }: TakenProps) {
  const { texts, language } = useLanguage();
  const { claim } = texts.moderation;
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  async function takeOver(): Promise<void> {
    setBusy(true);
    setFailed(!(await onTakeOver()));
    setBusy(false);
  }
  return (
    <Notice kind="warning" title={claim.taken(by.name)}>
      <p>{claim.detail(formatClock(since, language))}</p>
      {hasFailed && <p>{texts.problems.unavailable.detail}</p>}
      <Button kind="quiet" busy={isBusy} onClick={() => void takeOver()}>
        {claim.takeOver}
      </Button>
    </Notice>
  );
}
