import { useQueryClient } from "@tanstack/react-query";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import type { Me } from "@tori/contract/people";
import { paths } from "@tori/text/paths";
import { useParams } from "react-router";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend } from "../platform/writing/use-submit.ts";
import { Pending } from "../workplaces/pending.tsx";
import { AppealForm } from "./appeal-form.tsx";
import { DecisionList } from "./decision-list.tsx";
import { ModerateStory } from "./moderate-story.tsx";
import { storyDecisionsQuery } from "./queries.ts";
import "./reports.css";

export const page = definePrivatePage({
  title: ({ reports }) => reports.ofStory.title,
  trail: ({ desk }, paths) => [{ name: desk.title, path: paths.desk }],
  useMe,
  Content: Decisions,
});

/** What moderators have decided of a workplace's story, and the way to another one of them. */
function Decisions({ me }: { me: Me }) {
  const { slug = "" } = useParams();
  const { reports, reportDecisions, moderation } = useLanguage().texts;
  const { ofStory, kinds, status } = reports;
  const isModerator = me.roles.length > 0;
  const lead = isModerator ? moderation.story.lead : ofStory.lead;
  const { data, error } = useFresh(storyDecisionsQuery(slug));
  const send = useSend();
  const client = useQueryClient();
  if (!data) return <Pending error={error} />;
  return (
    <div className="report-case">
      <StoryName story={data.story} />
      {isModerator && <ModerateStory key={slug} story={data.story} />}
      <p>{data.items.length === 0 ? ofStory.none : lead}</p>
      {data.items.map(({ report, kind, byModerator, state, decisions, mayAppeal }) => (
        <section key={report}>
          <h2>{byModerator ? reportDecisions.fromModerator : kinds[kind]}</h2>
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

type Named = EndpointResponse<Endpoints["listStoryDecisions"]>["story"];

function StoryName({ story: { slug, language: written, title, state } }: { story: Named }) {
  const isReadable = state === "published" || state === "retired";
  return (
    <p className="decided-story" lang={written}>
      {isReadable ? <a href={paths[written].story(slug)}>{title}</a> : <strong>{title}</strong>}
    </p>
  );
}
