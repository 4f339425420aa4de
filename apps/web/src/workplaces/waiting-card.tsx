import type { WaitingWorkplace } from "@tori/contract/workplaces";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { Button } from "../ui/form/button.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";

type Props = { workplace: WaitingWorkplace; onDecided: () => Promise<void> };

/** A workplace that waits, with what a moderator needs to say yes or no. */
export function WaitingCard({ workplace, onDecided }: Props) {
  const { texts, language } = useLanguage();
  const { tasks: words } = texts.workplaces;
  const { slug, name, organisation, about, founder, isFirst, createdAt } = workplace;
  return (
    <li className="task">
      <div>
        <h3>{name}</h3>
        <p>{localized(organisation.name, language)}</p>
      </div>
      {about !== "" && <p>{about}</p>}
      {isFirst && <p>{words.first}</p>}
      <Facts>
        <Fact term={words.founder}>{[founder.name, founder.email].filter(Boolean).join(", ")}</Fact>
        <Fact term={words.asked}>{formatDate(createdAt, language)}</Fact>
      </Facts>
      <Approval workplace={workplace} onDecided={onDecided} />
      <Decline slug={slug} onDecided={onDecided} />
      <Link to={workPaths[language].workplaceTeam(slug)}>{words.mergeInstead}</Link>
    </li>
  );
}

function Approval({ workplace: { slug, name, domains }, onDecided }: Props) {
  const words = useLanguage().texts.workplaces.tasks;
  // The widest, for most come from there.
  const [domain, setDomain] = useState(domains.at(-1) ?? "");
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("decideWorkplace", { params: { slug }, body: { decision: "yes", domain: domain || null } });
    await onDecided();
  });
  return (
    <>
      <Refusal problem={problem} />
      {domains.length > 0 && (
        <RadioGroup
          id={`domain-${slug}`}
          label={words.domain}
          hint={words.domainHint}
          options={[
            ...domains.map((value) => ({ value, label: value })),
            { value: "", label: words.noDomain },
          ]}
          value={domain}
          onChange={setDomain}
        />
      )}
      <div>
        <Button busy={isBusy} onClick={() => void submit()}>
          {words.approve}
          <span className="visually-hidden"> ({name})</span>
        </Button>
      </div>
    </>
  );
}

function Decline({ slug, onDecided }: { slug: string; onDecided: Props["onDecided"] }) {
  const words = useLanguage().texts.workplaces.tasks;
  const [reason, setReason] = useState("");
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("decideWorkplace", { params: { slug }, body: { decision: "no", reason } });
    await onDecided();
  });
  return (
    <details className="more">
      <summary>{words.decline}</summary>
      <Form onSubmit={() => void submit()}>
        <Refusal problem={problem} />
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          error={errorOf(problem, "reason") && words.reasonError}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" kind="danger" busy={isBusy}>
          {words.declineNow}
        </Button>
      </Form>
    </details>
  );
}
