import type { MemberRole } from "@tori/contract/vocabulary";
import { formatDate } from "@tori/text/dates";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Button } from "../ui/form/button.tsx";
import { RadioGroup } from "../ui/form/radio-group.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { type Team, useRenewTeam } from "./use-team.ts";

type Props = { team: Team };

/** Invites a colleague by e-mail. */
export function InviteForm({ team: { workplace } }: Props) {
  const { team: words, roles, roleHints } = useLanguage().texts.workplaces;
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<MemberRole>("author");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const send = useSend();
  const renew = useRenewTeam(workplace.slug);
  const { submit, isBusy, problem } = useSubmit(async () => {
    setSentTo(null);
    await send("inviteMember", { params: { slug: workplace.slug }, body: { email, role } });
    setSentTo(email.trim());
    setEmail("");
    await renew();
  });
  return (
    <section>
      <h2>{words.invite}</h2>
      <Form onSubmit={() => void submit()}>
        <Refusal problem={problem} />
        <TextField
          label={words.inviteEmail}
          error={errorOf(problem, "email")}
          type="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RadioGroup
          id="role"
          label={words.inviteRole}
          options={(["author", "editor"] as const).map((value) => ({
            value,
            label: roles[value],
            hint: roleHints[value],
          }))}
          value={role}
          onChange={setRole}
        />
        <Button type="submit" busy={isBusy}>
          {words.inviteNow}
        </Button>
        <p aria-live="polite">{sentTo !== null && words.invited(sentTo)}</p>
      </Form>
    </section>
  );
}

/** Who has been invited and has not answered. */
export function SentInvitations({ team: { workplace, invitations } }: Props) {
  const { texts, language } = useLanguage();
  const { team: words, roles } = texts.workplaces;
  const send = useSend();
  const renew = useRenewTeam(workplace.slug);
  const { submit, isBusy, problem } = useSubmit(async (id: string) => {
    await send("withdrawInvitation", { params: { slug: workplace.slug, id } });
    await renew();
  });
  return (
    <section>
      <h2>{words.invitations}</h2>
      <Refusal problem={problem} />
      <ul className="person-list">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <div>
              <p>
                <strong>{email}</strong>
              </p>
              <small>
                {roles[role]}, {words.until(formatDate(expiresAt, language))}
              </small>
            </div>
            <Button kind="quiet" busy={isBusy} onClick={() => void submit(id)}>
              {words.withdraw}
              <span className="visually-hidden"> ({email})</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
