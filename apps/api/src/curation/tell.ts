import type { curationMails } from "@tori/text/fi/curation-mails";
import { sql } from "kysely";
import { type Reader, tellEach } from "../platform/mail/tell.ts";
import type { CurationWrite, OpenTag } from "./open.ts";

type Told = { subject: string; paragraphs: readonly string[] };

/** Mails the one who proposed a word what has become of it, by the name that they gave it: before that changes. */
export async function tellProposer(
  write: CurationWrite,
  { id, proposedBy }: OpenTag,
  says: (texts: typeof curationMails, word: string) => Told,
): Promise<void> {
  const { rows } = await sql<Reader & { word: string }>`
    select p.email, p.language, l.label as word from person p
    join tag_label l on l.tag_id = ${id} and l.kind = 'preferred'
    where p.id = ${proposedBy} and p.erased_at is null
    order by l.language = p.language desc, l.language = 'fi' desc limit 1
  `.execute(write.db);
  for (const { word, ...reader } of rows) {
    await tellEach(write, [reader], ({ curation }) => ({
      says: { ...says(curation, word), link: curation.open },
      path: (path) => path.tags,
    }));
  }
}
