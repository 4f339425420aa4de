import type { Desk } from "@tori/contract/desk";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** What waits for the one who looks. */
export function DeskTasks({ tasks }: { tasks: Desk["tasks"] }) {
  const { texts, language } = useLanguage();
  const { desk } = texts;
  const path = workPaths[language];
  const { joinRequests, notices, adoptions, moderation } = tasks;
  const counted = [
    { to: "#reader-notices", count: notices, text: desk.notices },
    { to: "#to-answer", count: adoptions, text: desk.answer.waiting },
    { to: path.moderation(), count: moderation ?? 0, text: desk.waitingModeration },
  ];
  const items = [
    ...joinRequests.map(({ workplace, count }) => ({
      to: path.workplaceTeam(workplace.slug),
      text: desk.joinRequests(count, workplace.name),
    })),
    ...counted.flatMap(({ to, count, text }) => (count > 0 ? [{ to, text: text(count) }] : [])),
  ];
  if (items.length === 0) return <p>{desk.noTasks}</p>;
  return (
    <ul className="desk-tasks">
      {items.map(({ to, text }) => (
        <li key={to}>
          {/* A place on this page, or another page. */}
          {to.startsWith("#") ? <a href={to}>{text}</a> : <Link to={to}>{text}</Link>}
        </li>
      ))}
    </ul>
  );
}
