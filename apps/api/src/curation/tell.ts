import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import type { curationMails } from "@tori/text/fi/curation-mails";
import { paths } from "@tori/text/paths";
import { sql } from "kysely";
import { postMail } from "../platform/mail/post.ts";
import type { CurationWrite, OpenTag } from "./open.ts";

type Told = { subject: string; paragraphs: readonly string[] };

/** Mails the one who proposed a word what has become of it, by the name that they gave it: before that changes. */
export async function tellProposer(
  { db, jobs, publicUrl }: CurationWrite,
  { id, proposedBy }: OpenTag,
  says: (texts: typeof curationMails, word: string) => Told,
): Promise<void> {
  const { rows } = await sql<{ email: string; language: Language; word: string }>`
    select p.email, p.language, l.label as word from person p
    join tag_label l on l.tag_id = ${id} and l.kind = 'preferred'
    where p.id = ${proposedBy} and p.erased_at is null
    order by l.language = p.language desc, l.language = 'fi' desc limit 1
  `.execute(db);
  for (const { email, language, word } of rows) {
    const texts = catalogs[language].mails.curation;
    const link = { label: texts.open, url: `${publicUrl}${paths[language].tags}` };
    await postMail(db, jobs, { to: email, language, ...says(texts, word), link });
  }
}
