import type { Me } from "@tori/contract/people";
import { localized } from "@tori/text/language";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { EditForm } from "./edit-form.tsx";
import { InviteForm, SentInvitations } from "./invite-form.tsx";
import { Leave } from "./leave.tsx";
import { MemberList } from "./member-list.tsx";
import { MergeForm } from "./merge-form.tsx";
import { Outcome } from "./outcome.tsx";
import { RequestList } from "./request-list.tsx";
import type { Team } from "./use-team.ts";
import "./workplaces.css";

type Props = { me: Me; team: Team };

/** A workplace as its members see it: who is in, who would like to be, and what the one who looks may do. */
export function TeamView({ me, team }: Props) {
  const { texts, language, paths } = useLanguage();
  const { workplace, rights, myRole } = team;
  const words = texts.workplaces.team;
  const [hasLeft, setLeft] = useState(false);
  const [mergedInto, setMergedInto] = useState<string | null>(null);
  if (hasLeft) return <Outcome>{words.left}</Outcome>;
  if (mergedInto !== null) return <Outcome team={mergedInto}>{words.merged}</Outcome>;
  const isModerator = me.roles.length > 0;
  return (
    <div className="places">
      <div>
        <h2>{workplace.name}</h2>
        <p>{localized(workplace.organisation.name, language)}</p>
        {workplace.state === "waiting" ? (
          <p className="notice">{words.waiting}</p>
        ) : (
          <Link className="more-link" to={paths.workplace(workplace.slug)}>
            {words.publicPage}
          </Link>
        )}
      </div>
      {team.requests.length > 0 && <RequestList team={team} />}
      <MemberList me={me} team={team} />
      {rights.manageMembers && workplace.state === "active" && <InviteForm team={team} />}
      {team.invitations.length > 0 && <SentInvitations team={team} />}
      {rights.edit && <EditForm team={team} />}
      {isModerator && <MergeForm workplace={workplace} onMerged={setMergedInto} />}
      {myRole !== null && <Leave slug={workplace.slug} onLeft={() => setLeft(true)} />}
    </div>
  );
}
