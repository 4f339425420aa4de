import type { ReportCase } from "@tori/contract/reports";
import { paths as allPaths } from "@tori/text/paths";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useParams } from "react-router";
import { ClaimNotice } from "../moderation/claim-notice.tsx";
import { defineModerationPage } from "../moderation/define-moderation-page.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { RichText } from "../ui/rich-text.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { DecideForm } from "./decide-form.tsx";
import { DecisionList } from "./decision-list.tsx";
import { reportQuery } from "./queries.ts";
import "./reports.css";

export const page = defineModerationPage({
  title: ({ reportDecisions }) => reportDecisions.caseTitle,
  Content: Case,
});

/** A report with what was reported, and the decision. */
function Case() {
  const { id = "" } = useParams();
  const { texts, language } = useLanguage();
  const { reportDecisions: moderation } = texts;
  const { data, error } = useFresh(reportQuery(id));
  const [isSettled, setSettled] = useState(false);
  if (!data) return <Pending error={error} />;
  const { decisions, state, mayDecide, story } = data;
  const waits = state === "open" || state === "appealed";
  return (
    <div className="report-case">
      {mayDecide && <ClaimNotice id={id} waits={waits && !isSettled} />}
      <Reported report={data} />
      {decisions.length > 0 && (
        <section>
          <h2>{moderation.earlier}</h2>
          <DecisionList decisions={decisions} />
        </section>
      )}
      {((waits && mayDecide) || isSettled) && (
        // It stays when it is decided, to tell what came of it.
        <DecideForm key={id} report={data} onSettled={() => setSettled(true)} />
      )}
      {waits && !mayDecide && !isSettled && <p className="notice">{moderation.notYours}</p>}
      <p>
        <Link className="more-link" to={workPaths[language].storyDecisions(story.slug)}>
          {texts.reports.ofStory.hideOrReinstate}
        </Link>
      </p>
    </div>
  );
}

function Reported({ report }: { report: ReportCase }) {
  const { texts, language } = useLanguage();
  const { reports, reportDecisions: moderation } = texts;
  const { kinds, status } = reports;
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
