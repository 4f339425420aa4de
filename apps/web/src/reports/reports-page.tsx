import type { ListedReport } from "@tori/contract/reports";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { reportsQuery } from "./queries.ts";
import "./reports.css";

export const page = definePrivatePage({
  title: ({ reports }) => reports.moderation.title,
  trail: ({ desk }, paths) => [{ name: desk.title, path: paths.desk }],
  mayOpen: (me) => me.roles.length > 0,
  useMe,
  Content: () => (
    <div className="report-case">
      <Reports state="waiting" />
      <Reports state="decided" />
    </div>
  ),
});

function Reports({ state }: { state: "waiting" | "decided" }) {
  const words = useLanguage().texts.reports.moderation;
  const { data, error } = useFresh(reportsQuery(state));
  return (
    <section aria-labelledby={state}>
      <h2 id={state}>{words[state]}</h2>
      {!data && <Pending error={error} />}
      {data?.items.length === 0 && <p>{words.none}</p>}
      <ul className="report-list">
        {data?.items.map((report) => (
          <ReportCard key={report.id} report={report} />
        ))}
      </ul>
    </section>
  );
}

function ReportCard({ report }: { report: ListedReport }) {
  const { texts, language } = useLanguage();
  const { kinds, moderation, status } = texts.reports;
  const { id, story, kind, words, byModerator, sentAt, state, appeals } = report;
  return (
    <li>
      <h3 lang={story.language}>
        <Link to={workPaths[language].report(id)}>{story.title}</Link>
      </h3>
      <p>
        {byModerator ? moderation.fromModerator : kinds[kind]}. {status.states[state]}.{" "}
        {status.sent(formatTime(sentAt, language))}
      </p>
      <p className="written">{words}</p>
      {appeals.map((appeal) => (
        <p key={appeal.at}>
          <strong>{moderation.sides[appeal.side]}</strong>
        </p>
      ))}
    </li>
  );
}
