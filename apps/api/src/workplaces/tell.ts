import type { Language } from "@tori/contract/language";
import type { mails } from "@tori/text/fi/mails";
import { catalogs } from "@tori/text/catalogs";
import { type Paths, paths } from "@tori/text/paths";
import { type WorkPaths, workPaths } from "@tori/text/work-paths";
import { sql } from "kysely";
import type { MailParts } from "../platform/mail/parts.ts";
import { postMail } from "../platform/mail/post.ts";
import type { OpenWorkplace, WorkplaceWrite } from "./open.ts";

type Reader = { email: string; language: Language };
type Told = { subject: string; paragraphs: readonly string[]; link: string };

/** What a mail says to a reader, and the page that it leads to. */
type Message = (
  texts: (typeof mails)["workplaces"],
  language: Language,
) => { says: Told; path: (path: Paths & WorkPaths) => string };

/** Mails each reader in their own language, if and when the write is done. */
export async function tell(
  { db, jobs, publicUrl }: WorkplaceWrite,
  readers: readonly Reader[],
  message: Message,
): Promise<void> {
  for (const { email, language } of readers) {
    const { says, path } = message(catalogs[language].mails.workplaces, language);
    const link = {
      label: says.link,
      url: `${publicUrl}${path({ ...paths[language], ...workPaths[language] })}`,
    };
    const { subject, paragraphs } = says satisfies Pick<MailParts, "subject" | "paragraphs">;
    await postMail(db, jobs, { to: email, language, subject, paragraphs, link });
  }
}

/** The people who can still be reached, out of these. */
export async function readersOf({ db }: WorkplaceWrite, personIds: readonly string[]): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select email, language from person where id = any(${personIds}::uuid[]) and erased_at is null order by id
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

export async function moderatorsOf({ db }: WorkplaceWrite): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select email, language from person p
    where erased_at is null and exists (select from platform_role where person_id = p.id)
      and not exists (select from person_block where person_id = p.id)
    order by id
  `.execute(db);
  return rows;
}
