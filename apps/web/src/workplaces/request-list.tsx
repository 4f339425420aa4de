import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { type Team, useRenewTeam } from "./use-team.ts";

/** Who asks to join, with a yes and a no for each. */
export function RequestList({ team: { workplace, requests } }: { team: Team }) {
  const words = useLanguage().texts.workplaces.team;
  const send = useSend();
  const renew = useRenewTeam(workplace.slug);
  const { submit, isBusy, problem } = useSubmit(async (deed: "accept" | "refuse", id: string) => {
    const params = { slug: workplace.slug, id };
    if (deed === "accept") await send("acceptRequest", { params, body: { role: "author" } });
    else await send("refuseRequest", { params });
    await renew();
  });
  return (
    <section>
      <h2>{words.requests}</h2>
      <Refusal problem={problem} />
      <ul className="person-list">
        {requests.map(({ id, name, email, message }) => (
          <li key={id}>
            <div>
              <p>
                <strong>{name || words.noName}</strong>
              </p>
              <small>{email}</small>
              {message !== "" && <p>{message}</p>}
            </div>
            <div className="button-row">
              <Button busy={isBusy} onClick={() => void submit("accept", id)}>
                {words.accept}
              </Button>
              <Button kind="quiet" busy={isBusy} onClick={() => void submit("refuse", id)}>
                {words.refuse}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
