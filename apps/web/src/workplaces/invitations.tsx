import { useQueryClient } from "@tanstack/react-query";
import { localized } from "@tori/text/language";
import { workPaths } from "@tori/text/work-paths";
import { useNavigate } from "react-router";
import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { proposalQuery } from "./queries.ts";

/** Where one has been invited, if anywhere. */
export function Invitations() {
  const { texts, language } = useLanguage();
  const { join, roles } = texts.workplaces;
  const client = useQueryClient();
  const navigate = useNavigate();
  const renewMe = useRenewMe();
  const send = useSend();
  const { data } = useFresh(proposalQuery);
  const { submit, problem, isBusy } = useSubmit(async (deed: "accept" | "decline", id: string) => {
    if (deed === "decline") {
      await send("declineInvitation", { params: { id } });
      await client.refetchQueries({ queryKey: proposalQuery.queryKey });
      return;
    }
    const { slug } = await send("acceptInvitation", { params: { id } });
    await renewMe();
    await navigate(workPaths[language].workplaceTeam(slug));
  });
  if (!data || data.invitations.length === 0) return null;
  return (
    <section>
      <h2>{join.invitations}</h2>
      <Refusal problem={problem} />
      <ul className="person-list">
        {data.invitations.map(({ id, workplace, organisation, role }) => (
          <li key={id}>
            <p>{join.invitation(workplace.name, localized(organisation.name, language), roles[role])}</p>
            <div className="button-row">
              <Button busy={isBusy} onClick={() => void submit("accept", id)}>
                {join.accept}
              </Button>
              <Button kind="quiet" busy={isBusy} onClick={() => void submit("decline", id)}>
                {join.decline}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
