import { createHash } from "node:crypto";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** How often something may be tried in an hour, per address and per network. A whole town may sit behind one network. */
const limits = {
  codesToAddress: 5,
  codesFromNetwork: 200,
  triesOfAddress: 25,
  triesFromNetwork: 500,
  noticesFromNetwork: 30,
  reportsFromNetwork: 30,
  /** Mails that a person makes the site send to others. */
  asksOfPerson: 20,
  invitationsOfPerson: 60,
  releasesOfPerson: 60,
} as const;

export type Limit = keyof typeof limits;

/**
 * Counts one more try, in all processes together.
 * @param whose an e-mail address or a network; only its digest is kept, for an hour
 * @returns whether it was within the limit
 */
export async function mayTry(db: Database, limit: Limit, whose: string): Promise<boolean> {
  const key = createHash("sha256").update(`${limit} ${whose}`).digest("base64");
  const { rows } = await sql<{ count: number }>`
    insert into attempt as a (key, count, until) values (${key}, 1, now() + interval '1 hour')
    on conflict (key) do update set
      count = case when a.until < now() then 1 else a.count + 1 end,
      until = case when a.until < now() then excluded.until else a.until end
    returning count
  `.execute(db);
  return (rows[0]?.count ?? 0) <= limits[limit];
}
