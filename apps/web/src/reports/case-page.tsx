import type { ReportCase } from "@tori/contract/reports";
import { paths as allPaths } from "@tori/text/paths";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useParams } from "react-router";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { RichText } from "../ui/rich-text.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { DecideForm } from "./decide-form.tsx";
import { DecisionList } from "./decision-list.tsx";
import { reportQuery } from "./queries.ts";
import "./reports.css";

export const page = definePrivatePage({
  title: ({ reports }) => reports.moderation.caseTitle,
  trail: ({ desk, reports }, paths, language) => [
    { name: desk.title, path: paths.desk },
    { name: reports.moderation.title, path: workPaths[language].reports },
  ],
  mayOpen: (me) => me.roles.length > 0,
  useMe,
  Content: Case,
});

/** A report with what was reported, and the decision. */
function Case() {
  const { id = "" } = useParams();
  const { moderation } = useLanguage().texts.reports;
  const { data, error } = useFresh(reportQuery(id));
  if (!data) return <Pending error={error} />;
  const { decisions, state, mayDecide } = data;
  const waits = state === "open" || state === "appealed";
  return (
    <div className="report-case">
      <Reported report={data} />
      {decisions.length > 0 && (
        <section>
          <h2>{moderation.earlier}</h2>
          <DecisionList decisions={decisions} />
        </section>
      )}
      {waits && mayDecide && <DecideForm key={state} report={data} />}
      {waits && !mayDecide && <p className="notice">{moderation.notYours}</p>}
    </div>
  );
}

function Reported({ report }: { report: ReportCase }) {
  const { texts, language } = useLanguage();
  const { moderation, kinds, status } = texts.reports;
  const { story, kind, words, sentAt, appeals, reported } = report;
  const isReadable = story.state === "published" || story.state === "retired";
  return (
    <>
      <section>
        <h2>{moderation.report}</h2>
        <p>
          <strong>{kinds[kind]}</strong> {status.sent(formatTime(sentAt, language))}
        </p>
        <p className="written">{words}</p>
        {appeals.map((appeal) => (
          <div key={appeal.at}>
            <h3>{moderation.sides[appeal.side]}</h3>
            <p className="written">{appeal.words}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{moderation.story}</h2>
        {!reported.isCurrent && <p className="notice">{moderation.changed}</p>}
        {isReadable && (
          <p>
            <a href={allPaths[story.language].story(story.slug)}>{moderation.openStory}</a>
          </p>
        )}
        <div className="reported-story" lang={story.language}>
          <h3>{reported.title}</h3>
          <p>{reported.summary}</p>
          {reported.sections.map(({ key, body }) => (
            <RichText key={key} doc={body} />
          ))}
        </div>
      </section>
    </>
  );
}
