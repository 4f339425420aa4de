import type { Desk } from "@tori/contract/desk";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** What waits for the one who looks. */
export function DeskTasks({ tasks }: { tasks: Desk["tasks"] }) {
  const { texts, language } = useLanguage();
  const { desk } = texts;
  const path = workPaths[language];
  const { moderation } = tasks;
  const items = [
    ...tasks.joinRequests.map(({ workplace, count }) => ({
      to: path.workplaceTeam(workplace.slug),
      text: desk.joinRequests(count, workplace.name),
    })),
    ...(moderation && moderation.workplaces > 0
      ? [{ to: path.workplaceTasks, text: desk.waitingWorkplaces(moderation.workplaces) }]
      : []),
    ...(moderation && moderation.stories > 0
      ? [{ to: "#review-queue", text: desk.waitingStories(moderation.stories) }]
      : []),
  ];
  if (items.length === 0) return <p>{desk.noTasks}</p>;
  return (
    <ul className="desk-tasks">
      {items.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
