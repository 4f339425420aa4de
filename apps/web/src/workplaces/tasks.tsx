import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { waitingQuery } from "../moderation/queries.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { Pending } from "./pending.tsx";
import { tasksQuery } from "./queries.ts";
import "./workplaces.css";

/** Workplaces that need a moderator; those that wait for a yes are in the queue with everything else. */
export function Tasks() {
  const { texts, language } = useLanguage();
  const words = texts.workplaceTasks;
  const waiting = useFresh(waitingQuery).data?.counts.workplace ?? 0;
  const { data, error } = useFresh(tasksQuery);
  if (!data) return <Pending error={error} />;
  const { withoutEditor } = data;
  return (
    <div className="places">
      {waiting > 0 && (
        <p>
          <Link className="more-link" to={workPaths[language].moderation("kind=workplace")}>
            {words.waiting(waiting)}
          </Link>
        </p>
      )}
      <section>
        <h2>{words.withoutEditor}</h2>
        <p>{withoutEditor.length === 0 ? words.noneWithoutEditor : words.withoutEditorLead}</p>
        <WithoutEditor items={withoutEditor} />
      </section>
    </div>
  );
}

type WithoutEditorProps = { items: EndpointResponse<Endpoints["listWorkplaceTasks"]>["withoutEditor"] };

function WithoutEditor({ items }: WithoutEditorProps) {
  const { texts, language } = useLanguage();
  return (
    <ul className="place-list">
      {items.map(({ slug, name, organisation, memberCount, requestCount }) => (
        <li key={slug}>
          <Link to={workPaths[language].workplaceTeam(slug)}>
            {name}, {localized(organisation.name, language)}
          </Link>
          <small>{texts.workplaceTasks.counts(memberCount, requestCount)}</small>
        </li>
      ))}
    </ul>
  );
}
