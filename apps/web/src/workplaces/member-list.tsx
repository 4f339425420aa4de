import type { Me } from "@tori/contract/people";
import type { Member } from "@tori/contract/workplaces";
import { formatDate } from "@tori/text/dates";
import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { type Team, useRenewTeam } from "./use-team.ts";

type Props = { me: Me; team: Team };
type Deed = "remove" | Member["role"];

/** Who is in, with their roles; for those who manage them, what can be done to each. */
export function MemberList({ me, team: { workplace, rights, members } }: Props) {
  const { texts, language } = useLanguage();
  const { team: words, roles } = texts.workplaces;
  const send = useSend();
  const renew = useRenewTeam(workplace.slug);
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async (deed: Deed, id: string) => {
    const params = { slug: workplace.slug, id };
    if (deed === "remove") await send("removeMember", { params });
    else await send("changeRole", { params, body: { role: deed } });
    await Promise.all([renew(), ...(id === me.id ? [renewMe()] : [])]);
  });
  return (
    <section>
      <h2>{words.members}</h2>
      <Refusal problem={problem} />
      <ul className="person-list">
        {members.map((member) => (
          <li key={member.id}>
            <div>
              <p>
                <strong>{member.name || words.noName}</strong>
              </p>
              <small>
                {roles[member.role]}, {words.since(formatDate(member.since, language))}
              </small>
              {member.email !== null && <small>{member.email}</small>}
            </div>
            {rights.manageMembers && (
              <MemberDeeds
                member={member}
                isMe={member.id === me.id}
                isBusy={isBusy}
                onDeed={(deed) => void submit(deed, member.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type DeedsProps = { member: Member; isMe: boolean; isBusy: boolean; onDeed: (deed: Deed) => void };

/** Removing asks first. Oneself one does not remove, but leaves. */
function MemberDeeds({ member, isMe, isBusy, onDeed }: DeedsProps) {
  const words = useLanguage().texts.workplaces.team;
  const other = member.role === "editor" ? "author" : "editor";
  return (
    <>
      <Button kind="quiet" busy={isBusy} onClick={() => onDeed(other)}>
        {other === "editor" ? words.makeEditor : words.makeAuthor}
        <span className="visually-hidden"> ({member.name})</span>
      </Button>
      {!isMe && (
        <details className="more">
          <summary>
            {words.remove}
            <span className="visually-hidden"> ({member.name})</span>
          </summary>
          <p>{words.removeSure}</p>
          <Button kind="danger" busy={isBusy} onClick={() => onDeed("remove")}>
            {words.removeNow}
          </Button>
        </details>
      )}
    </>
  );
}
