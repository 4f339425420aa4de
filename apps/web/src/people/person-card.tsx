import type { PersonForAdmins } from "@tori/contract/people";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { TextField } from "../ui/text-field.tsx";

type Props = { person: PersonForAdmins; isMe: boolean; onChanged: () => Promise<void> };

export function PersonCard({ person, isMe, onChanged }: Props) {
  const { admin } = useLanguage().texts.people;
  const { id, name, email, roles, workplaces, block } = person;
  const send = useSend();
  const params = { id };
  const isAdmin = roles.includes("admin");
  const isModerator = roles.includes("moderator");
  const { submit, problem } = useSubmit(async (deed: "role" | "unblock") => {
    if (deed === "unblock") await send("unblockPerson", { params });
    else await send(isModerator ? "withdrawModerator" : "grantModerator", { params });
    await onChanged();
  });
  return (
    <li>
      <div>
        <p>
          <strong>{name || admin.noName}</strong> {email}
        </p>
        <small>
          {[...roles.map((role) => admin.roles[role]), ...workplaces.map((place) => place.name)].join(", ")}
        </small>
        {block && <p className="field-error">{admin.blocked(block.reason)}</p>}
        <Refusal problem={problem} />
      </div>
      <div className="button-row">
        {/* An admin does what a moderator does. */}
        {(isModerator || !isAdmin) && (
          <button type="button" className="button button-quiet" onClick={() => void submit("role")}>
            {isModerator ? admin.withdraw : admin.grant}
          </button>
        )}
        {block && (
          <button type="button" className="button button-quiet" onClick={() => void submit("unblock")}>
            {admin.unblock}
          </button>
        )}
      </div>
      {!block && !isMe && !isAdmin && <BlockForm id={id} onChanged={onChanged} />}
    </li>
  );
}

function BlockForm({ id, onChanged }: { id: string; onChanged: () => Promise<void> }) {
  const { admin } = useLanguage().texts.people;
  const [reason, setReason] = useState("");
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    await send("blockPerson", { params: { id }, body: { reason } });
    await onChanged();
  });
  return (
    <details className="block-form">
      <summary>{admin.block}</summary>
      <Form onSubmit={() => void submit()}>
        <Refusal problem={problem} />
        <TextField
          label={admin.reason}
          hint={admin.reasonHint}
          error={errorOf(problem, "reason") && admin.reasonError}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" busy={isBusy} kind="danger">
          {admin.blockNow}
        </Button>
      </Form>
    </details>
  );
}
