import { useQueryClient } from "@tanstack/react-query";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { Pending } from "./pending.tsx";
import { tasksQuery } from "./queries.ts";
import { WaitingCard } from "./waiting-card.tsx";
import "./workplaces.css";

/** What moderators have to do about workplaces. */
export function Tasks() {
  const words = useLanguage().texts.workplaces.tasks;
  const client = useQueryClient();
  const { data, error } = useFresh(tasksQuery);
  if (!data) return <Pending error={error} />;
  const { waiting, withoutEditor } = data;
  return (
    <div className="places">
      <section>
        <h2>{words.waiting}</h2>
        {waiting.length === 0 && <p>{words.noneWaiting}</p>}
        <ul className="person-list">
          {waiting.map((workplace) => (
            <WaitingCard
              key={workplace.slug}
              workplace={workplace}
              onDecided={() => client.refetchQueries({ queryKey: tasksQuery.queryKey })}
            />
          ))}
        </ul>
      </section>
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
          <small>{texts.workplaces.tasks.counts(memberCount, requestCount)}</small>
        </li>
      ))}
    </ul>
  );
}
