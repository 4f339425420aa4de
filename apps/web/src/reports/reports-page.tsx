import type { ListedReport } from "@tori/contract/reports";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { defineModerationPage } from "../moderation/define-moderation-page.tsx";
import { waitingQuery } from "../moderation/queries.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { decidedReportsQuery } from "./queries.ts";
import "./reports.css";

export const page = defineModerationPage({
  title: ({ reportDecisions }) => reportDecisions.title,
  Content: Reports,
});

/** Reports that are decided, the newest first; those that wait are in the queue with everything else. */
function Reports() {
  const { texts, language } = useLanguage();
  const { reportDecisions: words } = texts;
  const path = workPaths[language];
  const waiting = useFresh(waitingQuery).data?.counts;
  const { data, error } = useFresh(decidedReportsQuery);
  return (
    <div className="report-case">
      <ul className="moderation-links">
        {waiting && waiting.report > 0 && (
          <li>
            <Link to={path.moderation("kind=report")}>{words.waitingReports(waiting.report)}</Link>
          </li>
        )}
        {waiting && waiting.appeal > 0 && (
          <li>
            <Link to={path.moderation("kind=appeal")}>{words.waitingAppeals(waiting.appeal)}</Link>
          </li>
        )}
      </ul>
      <section aria-labelledby="decided">
        <h2 id="decided">{words.decided}</h2>
        {!data && <Pending error={error} />}
        {data?.items.length === 0 && <p>{words.none}</p>}
        <ul className="report-list">
          {data?.items.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ReportCard({ report }: { report: ListedReport }) {
  const { texts, language } = useLanguage();
  const { reports, reportDecisions } = texts;
  const { kinds, status } = reports;
  const { id, story, kind, words, byModerator, sentAt, state, appeals } = report;
  return (
    <li>
      <h3 lang={story.language}>
        <Link to={workPaths[language].report(id)}>{story.title}</Link>
      </h3>
      <p>
        {byModerator ? reportDecisions.fromModerator : kinds[kind]}. {status.states[state]}.{" "}
        {status.sent(formatTime(sentAt, language))}
      </p>
      <p className="written">{words}</p>
      {appeals.map((appeal) => (
        <p key={appeal.at}>
          <strong>{reportDecisions.sides[appeal.side]}</strong>
        </p>
      ))}
    </li>
  );
}
