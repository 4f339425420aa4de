import type { Language } from "@tori/contract/language";
import { catalogs } from "@tori/text/catalogs";
import type { mails } from "@tori/text/fi/mails";
import { type Paths, paths } from "@tori/text/paths";
import { type ReusePaths, reusePaths } from "@tori/text/reuse-paths";
import { type WorkPaths, workPaths } from "@tori/text/work-paths";
import type { Database } from "@tori/db/database";
import type { Jobs } from "../jobs.ts";
import type { MailParts } from "./parts.ts";
import { postMail } from "./post.ts";

export type Reader = { email: string; language: Language };
type Told = Pick<MailParts, "subject" | "paragraphs"> & { link: string };

/** What a mail says to a reader, and the page that it leads to. */
export type Message = (
  texts: typeof mails,
  language: Language,
) => { says: Told; path: (path: Paths & WorkPaths & ReusePaths) => string };

/** `publicUrl` is where the links of mails lead. */
type Post = { db: Database; jobs: Jobs; publicUrl: string };

/** Mails each reader in their own language, if and when the caller's transaction is done. */
export async function tellEach(
  { db, jobs, publicUrl }: Post,
  readers: readonly Reader[],
  message: Message,
): Promise<void> {
  for (const { email, language } of readers) {
    const { says, path } = message(catalogs[language].mails, language);
    const { subject, paragraphs } = says;
    const link = {
      label: says.link,
      url: `${publicUrl}${path({ ...paths[language], ...workPaths[language], ...reusePaths[language] })}`,
    };
    await postMail(db, jobs, { to: email, language, subject, paragraphs, link });
  }
}
