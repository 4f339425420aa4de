import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** Milliseconds between two rounds. */
export const tidyEvery = 3_600_000;

/** Deletes what has had its day: keys of repeats, codes, sessions, counts of tries, readers' notices, mails. Any process may, at any time. */
export async function tidy(db: Database): Promise<void> {
  for (const past of [
    sql`delete from idempotency_key where created_at < now() - interval '1 day'`,
    sql`delete from sign_in_code where expires_at < now()`,
    sql`delete from person_session where expires_at < now()`,
    sql`delete from attempt where until < now()`,
    sql`delete from moderation_claim where until < now()`,
    sql`delete from invitation where expires_at < now()`,
    sql`delete from story_notice
      where handled_at < now() - interval '90 days' or created_at < now() - interval '1 year'`,
    // Nobody can appeal any more, so nobody is answered.
    sql`update story_report r set email = null where email is not null and state in ('decided', 'final')
      and not exists (select from story_report_decision
        where report_id = r.id and decided_at > now() - interval '200 days')`,
    sql`delete from mail where created_at < now() - interval '30 days'`,
    // What was never sent is nobody's any more: the job has been given up after a day.
    sql`delete from mail where created_at < now() - interval '2 days' and sent_at is null`,
  ])
    await past.execute(db);
}
