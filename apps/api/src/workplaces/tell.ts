import type { Language } from "@tori/contract/language";
import type { mails } from "@tori/text/fi/mails";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Message, type Reader, tellEach } from "../platform/mail/tell.ts";
import type { OpenWorkplace, WorkplaceWrite } from "./open.ts";

/** Mails each reader what the texts of this feature say. */
export function tell(
  write: WorkplaceWrite,
  readers: readonly Reader[],
  message: (texts: (typeof mails)["workplaces"], language: Language) => ReturnType<Message>,
): Promise<void> {
  return tellEach(write, readers, ({ workplaces }, language) => message(workplaces, language));
}

/** The people who can still be reached, out of these. */
export async function readersOf({ db }: WorkplaceWrite, personIds: readonly string[]): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select email, language from person where id = any(${personIds}::uuid[]) and erased_at is null order by id
  `.execute(db);
  return rows;
}

/** A workplace's editors who are not blocked. */
export async function editorsOf({ db }: { db: Database }, workplaceId: string): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select email, language from person p join membership m on m.person_id = p.id
    where m.workplace_id = ${workplaceId} and m.role = 'editor' and m.state = 'active' and p.erased_at is null
      and not exists (select from person_block where person_id = p.id)
    order by p.id
  `.execute(db);
  return rows;
}

/** Those who decide who joins: the editors, or the moderators where there are none. */
export async function decidersOf(write: WorkplaceWrite, { members }: OpenWorkplace): Promise<Reader[]> {
  const editors = members.filter(
    ({ role, state, isBlocked }) => role === "editor" && state === "active" && !isBlocked,
  );
  const readers = await readersOf(
    write,
    editors.map(({ personId }) => personId),
  );
  return readers.length > 0 ? readers : moderatorsOf(write);
}

export async function moderatorsOf({ db }: { db: Database }): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select email, language from person p
    where erased_at is null and exists (select from platform_role where person_id = p.id)
      and not exists (select from person_block where person_id = p.id)
    order by id
  `.execute(db);
  return rows;
}
