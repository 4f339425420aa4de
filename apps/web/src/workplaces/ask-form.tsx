import { useState } from "react";
import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { TextArea } from "../ui/form/text-area.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { stepHeading, useChoices } from "./join-address.ts";
import { Outcome } from "./outcome.tsx";
import { Pending } from "./pending.tsx";
import { StepHeading } from "./step-heading.tsx";
import { workplacesQuery } from "./queries.ts";

type Props = { organisation: string; slug: string };

/** Asks to join a workplace, with a message to its editors. */
export function AskForm({ organisation, slug }: Props) {
  const { join } = useLanguage().texts.workplaces;
  const { pathOf } = useChoices();
  const { data, error } = useFresh(workplacesQuery(organisation));
  const [message, setMessage] = useState("");
  const [state, setState] = useState<"asked" | "active" | null>(null);
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const answer = await send("askToJoin", { params: { slug }, body: { message } });
    setState(answer.state);
    await renewMe();
  });
  if (!data) return <Pending error={error} />;
  const name = data.items.find((each) => each.slug === slug)?.name ?? slug;
  return (
    <section aria-labelledby={stepHeading}>
      <StepHeading>{join.askTitle(name)}</StepHeading>
      {state === "active" && <Outcome team={slug}>{join.joined}</Outcome>}
      {state === "asked" && (
        <Outcome>
          <strong>{join.asked}</strong> {join.askedNext}
        </Outcome>
      )}
      {state === null && (
        <Form onSubmit={() => void submit()}>
          <p>{join.askLead}</p>
          <Refusal problem={problem} />
          <TextArea
            id="message"
            label={join.message}
            hint={join.messageHint}
            error={errorOf(problem, "message")}
            limit={500}
            value={message}
            onChange={setMessage}
          />
          <div className="button-row">
            <Button type="submit" busy={isBusy}>
              {join.ask}
            </Button>
            <Link className="button button-quiet" to={pathOf({ organisation })} focus={stepHeading}>
              {join.changeWorkplace}
            </Link>
          </div>
        </Form>
      )}
    </section>
  );
}
