import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "react-router";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend } from "../platform/writing/use-submit.ts";
import { Pending } from "../workplaces/pending.tsx";
import { AppealForm } from "./appeal-form.tsx";
import { DecisionList } from "./decision-list.tsx";
import { storyDecisionsQuery } from "./queries.ts";
import "./reports.css";

export const page = definePrivatePage({
  title: ({ reports }) => reports.ofStory.title,
  trail: ({ desk }, paths) => [{ name: desk.title, path: paths.desk }],
  useMe,
  Content: Decisions,
});

/** What moderators have decided of a workplace's story, and the way to another one of them. */
function Decisions() {
  const { slug = "" } = useParams();
  const { ofStory, kinds, status, moderation } = useLanguage().texts.reports;
  const { data, error } = useFresh(storyDecisionsQuery(slug));
  const send = useSend();
  const client = useQueryClient();
  if (!data) return <Pending error={error} />;
  if (data.items.length === 0) return <p>{ofStory.none}</p>;
  return (
    <div className="report-case">
      <p>{ofStory.lead}</p>
      {data.items.map(({ report, kind, byModerator, state, decisions, mayAppeal }) => (
        <section key={report}>
          <h2>{byModerator ? moderation.fromModerator : kinds[kind]}</h2>
          <p>{status.states[state]}</p>
          <DecisionList decisions={decisions} />
          {mayAppeal && (
            <AppealForm
              id={report}
              onAppeal={async (words) => {
                await send("appealDecision", { params: { id: report }, body: { words } });
                await client.invalidateQueries();
              }}
            />
          )}
        </section>
      ))}
    </div>
  );
}
