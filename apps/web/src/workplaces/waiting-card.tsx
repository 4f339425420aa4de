import { useQueryClient } from "@tanstack/react-query";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { isProblemError } from "@tori/contract/problem-error";
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

type Deciding = {
  onDecided: (decision: "yes" | "no") => void;
  /** Another has decided it; with the reason that one had typed. */
  onLate: (reason: string) => void;
};
type Props = Deciding & { workplace: WaitingWorkplace };

/** A workplace that waits, with what a moderator needs to say yes or no. */
export function WaitingCard({ workplace, ...deciding }: Props) {
  const { texts, language } = useLanguage();
  const { workplaceTasks: words } = texts;
  const { slug, name, organisation, about, founder, isFirst, createdAt } = workplace;
  return (
    <section className="task">
      <div>
        <h2>{name}</h2>
        <p>{localized(organisation.name, language)}</p>
      </div>
      {about !== "" && <p>{about}</p>}
      {isFirst && <p>{words.first}</p>}
      <Facts>
        <Fact term={words.founder}>{[founder.name, founder.email].filter(Boolean).join(", ")}</Fact>
        <Fact term={words.asked}>{formatDate(createdAt, language)}</Fact>
      </Facts>
      <Approval workplace={workplace} {...deciding} />
      <Decline slug={slug} {...deciding} />
      <Link to={workPaths[language].workplaceTeam(slug)}>{words.mergeInstead}</Link>
    </section>
  );
}

function Approval({ workplace: { slug, name, domains }, ...deciding }: Props) {
  const words = useLanguage().texts.workplaceTasks;
  // The widest, for most come from there.
  const [domain, setDomain] = useState(domains.at(-1) ?? "");
  const { submit, isBusy, problem } = useDecide(slug, deciding);
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
        <Button busy={isBusy} onClick={() => void submit({ decision: "yes", domain: domain || null })}>
          {words.approve}
          <span className="visually-hidden"> ({name})</span>
        </Button>
      </div>
    </>
  );
}

function Decline({ slug, ...deciding }: Deciding & { slug: string }) {
  const words = useLanguage().texts.workplaceTasks;
  const [reason, setReason] = useState("");
  const { submit, isBusy, problem } = useDecide(slug, deciding);
  return (
    <details className="more">
      <summary>{words.decline}</summary>
      <Form onSubmit={() => void submit({ decision: "no", reason })}>
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

type Decision = EndpointInput<Endpoints["decideWorkplace"]>["body"];

function useDecide(slug: string, { onDecided, onLate }: Deciding) {
  const send = useSend();
  const client = useQueryClient();
  return useSubmit(async (body: Decision) => {
    try {
      await send("decideWorkplace", { params: { slug }, body });
    } catch (error) {
      // Approved by another it is decided, declined it is not there any more.
      const isLate = isProblemError(error) && ["conflict", "not_found"].includes(error.problem.code);
      if (!isLate) throw error;
      return onLate(body.decision === "no" ? body.reason : "");
    }
    onDecided(body.decision);
    await client.invalidateQueries();
  });
}
