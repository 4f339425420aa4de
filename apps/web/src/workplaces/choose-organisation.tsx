import type { Me } from "@tori/contract/people";
import type { OrganisationToJoin } from "@tori/contract/workplaces";
import { localized } from "@tori/text/language";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { Form } from "../ui/form/form.tsx";
import { Button } from "../ui/form/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import { stepHeading, useChoices } from "./join-address.ts";
import { Pending } from "./pending.tsx";
import { organisationsNamedQuery, proposalQuery } from "./queries.ts";

/** The organisations that the address points to, and a search of all for the others. */
export function ChooseOrganisation({ me }: { me: Me }) {
  const { join } = useLanguage().texts.workplaces;
  const { data, error } = useFresh(proposalQuery);
  if (!data) return <Pending error={error} />;
  const { domain, organisations } = data;
  const own = me.email.slice(me.email.lastIndexOf("@") + 1);
  const unknown = domain === null ? join.freeMail : join.unknownDomain(own);
  return (
    <section aria-labelledby={stepHeading}>
      <h2 id={stepHeading} tabIndex={-1}>
        {join.chooseOrganisation}
      </h2>
      <p>{organisations.length > 0 ? join.proposed(own) : unknown}</p>
      <OrganisationLinks organisations={organisations} />
      {organisations.length > 0 ? (
        <details className="more">
          <summary>{join.other}</summary>
          <OrganisationSearch />
        </details>
      ) : (
        <OrganisationSearch />
      )}
    </section>
  );
}

function OrganisationSearch() {
  const { join } = useLanguage().texts.workplaces;
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const { data, error } = useFresh(organisationsNamedQuery(q), q !== "");
  return (
    <>
      <Form onSubmit={() => setQ(typed.trim())}>
        <TextField
          label={join.organisationName}
          hint={join.organisationHint}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" busy={q !== "" && !data && !error}>
          {join.search}
        </Button>
      </Form>
      {error && <Pending error={error} />}
      <p aria-live="polite">{data && join.found(data.items.length)}</p>
      <OrganisationLinks organisations={data?.items ?? []} />
    </>
  );
}

function OrganisationLinks({ organisations }: { organisations: readonly OrganisationToJoin[] }) {
  const { language } = useLanguage();
  const { pathOf } = useChoices();
  return (
    <ul className="place-list">
      {organisations.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={pathOf({ organisation: slug })} focus={stepHeading}>
            {localized(name, language)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
