import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { endpointQuery } from "../platform/query-client.ts";
import { useAnswer } from "../platform/use-loaded.ts";
import { Form } from "../ui/form/form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { Button } from "../ui/form/button.tsx";
import { PersonCard } from "./person-card.tsx";
import "./account.css";

const peopleQuery = (q: string) => endpointQuery("listPeople", { query: { q } });

/** People by name or address, with what an admin may do to each. */
export function PeopleList({ myId }: { myId: string }) {
  const { texts } = useLanguage();
  const { admin } = texts.people;
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const client = useQueryClient();
  const people = useAnswer(peopleQuery(q));
  useEffect(() => {
    void client.prefetchQuery({ ...peopleQuery(q), staleTime: 0 });
  }, [client, q]);
  return (
    <div className="account">
      <Form aria-label={admin.search} onSubmit={() => setQ(typed.trim())}>
        <TextField label={admin.find} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button type="submit">{admin.search}</Button>
      </Form>
      <p aria-live="polite">{people && admin.count(people.items.length)}</p>
      <ul className="session-list">
        {people?.items.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            isMe={person.id === myId}
            onChanged={() => client.refetchQueries({ queryKey: peopleQuery(q).queryKey })}
          />
        ))}
      </ul>
    </div>
  );
}
