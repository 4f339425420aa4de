import { localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { newWorkplace, stepHeading, useChoices } from "./join-address.ts";
import { Pending } from "./pending.tsx";
import { StepHeading } from "./step-heading.tsx";
import { workplacesQuery } from "./queries.ts";

/** The organisation's workplaces, and founding one more. */
export function ChooseWorkplace({ organisation }: { organisation: string }) {
  const { texts, language } = useLanguage();
  const { join } = texts.workplaces;
  const { pathOf } = useChoices();
  const { data, error } = useFresh(workplacesQuery(organisation));
  if (!data) return <Pending error={error} />;
  return (
    <section aria-labelledby={stepHeading}>
      <StepHeading>{join.chooseWorkplace(localized(data.organisation.name, language))}</StepHeading>
      <p>{data.items.length > 0 ? join.workplaceLead : `${join.noWorkplaces} ${join.workplaceLead}`}</p>
      <ul className="place-list">
        {data.items.map(({ slug, name, state }) => (
          <li key={slug}>
            <Link to={pathOf({ organisation, workplace: slug })} focus={stepHeading}>
              {name}
            </Link>
            {state === "waiting" && <small>{join.waitingMark}</small>}
          </li>
        ))}
      </ul>
      <p className="button-row">
        <Link className="button" to={pathOf({ organisation, workplace: newWorkplace })} focus={stepHeading}>
          {join.foundNew}
        </Link>
        <Link className="button button-quiet" to={pathOf({})} focus={stepHeading}>
          {join.changeOrganisation}
        </Link>
      </p>
    </section>
  );
}
