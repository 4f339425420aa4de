import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { v7 as uuid } from "uuid";
import { type Jobs, queue } from "../jobs.ts";
import { type MailParts, composeMail } from "./compose.ts";

/** Asks that a mail be sent; tried again for about a day. */
export const mailQueue = queue<{ mailId: string }>("mail.send");

export type Mail = MailParts & { to: string; language: Language };

/** Writes a mail and asks for its sending, inside the caller's transaction: it goes if, and only if, that commits. */
export async function postMail(db: Database, jobs: Jobs, { to, language, ...parts }: Mail): Promise<void> {
  const id = uuid();
  const { subject, text, html } = composeMail(language, parts);
  await db
    .insertInto("mail")
    .values({
      id,
      recipient: to,
      language,
      subject,
      body_text: text,
      body_html: html,
      message_id: `<${id}@tekojen-tori>`,
    })
    .execute();
  await jobs.send(db, mailQueue, { mailId: id });
}
