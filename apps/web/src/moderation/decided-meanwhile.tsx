import { auditQuery } from "../audit/queries.ts";
import { useMe } from "../people/use-me.ts";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Overtaken } from "./settled.tsx";

/** Says that another has decided a thing, where the log says so: one's own decision has words of its own. */
export function DecidedMeanwhile({ id, typed }: { id: string; typed: string }) {
  const me = useMe();
  const { data } = useFresh(auditQuery({ thing: id, limit: 3 }));
  const last = data?.items[0];
  if (!me || !last || last.person?.id === me.id) return null;
  return <Overtaken id={id} typed={typed} />;
}
