import * as contract from "@tori/contract/people";
import { sql } from "kysely";
import { admins, identified, whoever } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { Problem } from "../platform/problem.ts";
import { write } from "../platform/writes.ts";
import { blockPerson, grantModerator, unblockPerson, withdrawModerator } from "./manage.ts";
import { dataOf, erasePerson } from "./own-data.ts";
import { findPeople, meOf, sessionsOf } from "./queries.ts";

export function peopleRoutes(api: Api): void {
  const { db } = api;
  serve(api, contract.getMe, whoever, async (_request, actor) => ({ me: actor && (await meOf(db, actor)) }));
  serve(api, contract.listMySessions, identified, (_request, actor) => sessionsOf(db, actor));
  serve(api, contract.exportMyData, identified, (_request, actor) => dataOf(db, actor));
  serve(api, contract.listPeople, admins, ({ query }) => findPeople(db, query.q));

  write(api, contract.updateMe, identified, async ({ body }, { db, actor, audit }) => {
    const changed = { ...body, updated_at: sql<Date>`now()` };
    await db.updateTable("person").set(changed).where("id", "=", actor.personId).execute();
    await audit("person.updated", { person: actor.personId });
    return {};
  });
  write(api, contract.endMySession, identified, async ({ params }, { db, actor, audit }) => {
    const { numDeletedRows } = await db
      .deleteFrom("person_session")
      .where("id", "=", params.id)
      .where("person_id", "=", actor.personId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Problem("not_found");
    await audit("person.session_ended", { person: actor.personId });
    return {};
  });
  write(api, contract.eraseMe, identified, async (_request, { db, actor, audit }) => {
    await erasePerson(db, actor);
    await audit("person.erased", { person: actor.personId });
    return {};
  });
  write(api, contract.grantModerator, admins, async ({ params }, given) => {
    await grantModerator(given, params.id);
    return {};
  });
  write(api, contract.withdrawModerator, admins, async ({ params }, given) => {
    await withdrawModerator(given, params.id);
    return {};
  });
  write(api, contract.blockPerson, admins, async ({ params, body }, given) => {
    await blockPerson(given, params.id, body.reason);
    return {};
  });
  write(api, contract.unblockPerson, admins, async ({ params }, given) => {
    await unblockPerson(given, params.id);
    return {};
  });
}
