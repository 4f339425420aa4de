import type { WaitingWorkplace } from "@tori/contract/workplaces";
import { useState } from "react";
import { useParams } from "react-router";
import { ClaimNotice } from "../moderation/claim-notice.tsx";
import { DoneNotice } from "../moderation/done-notice.tsx";
import { Overtaken, Settled } from "../moderation/settled.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "./pending.tsx";
import { tasksQuery } from "./queries.ts";
import { WaitingCard } from "./waiting-card.tsx";
import "./workplaces.css";

/** A workplace that waits for a moderator's yes. */
export function WaitingWorkplaceView() {
  const { slug = "" } = useParams();
  const { data, error } = useFresh(tasksQuery);
  if (!data) return <Pending error={error} />;
  const workplace = data.waiting.find((each) => each.slug === slug);
  return workplace ? <Open key={slug} workplace={workplace} /> : <Settled id={null} />;
}

function Open({ workplace }: { workplace: WaitingWorkplace }) {
  const { workplaceTasks } = useLanguage().texts;
  const [outcome, setOutcome] = useState<"yes" | "no" | { late: string } | null>(null);
  if (outcome === "yes" || outcome === "no") return <DoneNotice title={workplaceTasks.done[outcome]} />;
  return (
    <>
      <ClaimNotice id={workplace.id} waits={outcome === null} />
      {outcome ? (
        <Overtaken id={workplace.id} typed={outcome.late} />
      ) : (
        <WaitingCard
          workplace={workplace}
          onDecided={setOutcome}
          onLate={(reason) => setOutcome({ late: reason })}
        />
      )}
    </>
  );
}
