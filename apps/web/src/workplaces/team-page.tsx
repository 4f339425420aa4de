import { useFresh } from "../platform/writing/use-fresh.ts";
import type { Me } from "@tori/contract/people";
import { useParams } from "react-router";
import { definePrivatePage } from "../people/private-page.tsx";
import { useMe } from "../people/use-me.ts";
import { Pending } from "./pending.tsx";
import { teamQuery } from "./queries.ts";
import { TeamView } from "./team-view.tsx";

export const page = definePrivatePage({
  title: (texts) => texts.workplaces.team.title,
  useMe,
  Content: ({ me }: { me: Me }) => <Team me={me} />,
});

function Team({ me }: { me: Me }) {
  const { slug = "" } = useParams();
  const { data, error } = useFresh(teamQuery(slug));
  return data ? <TeamView key={slug} me={me} team={data} /> : <Pending error={error} />;
}
