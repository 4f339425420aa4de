import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { type Jobs, queue } from "../jobs.ts";
import { composeMail } from "./compose.ts";
import type { MailParts } from "./parts.ts";

/** `until`: when it is worth nothing any more. */
export type MailJob = { mailId: string; until: string };

/** Asks that a mail be sent. It is tried until it is worth nothing, however often, and then ends with the next try. */
export const mailQueue = queue<MailJob>("mail.send", {
  retryLimit: 10_000,
  retryDelayMax: 600,
  // What a process that died had begun is begun again so soon; longer than a conversation may take (smtp.ts).
  expireInSeconds: 60,
});

export type Mail = MailParts & {
  to: string;
  language: Language;
  /** How long it is worth sending; a day where not said. */
  minutes?: number;
};

const day = 24 * 60;
const OneAddress = z.email("not one e-mail address").max(320);

/**
 * Writes a mail and asks for its sending, inside the caller's transaction: it goes if, and only if, that commits.
 * @throws where `to` is not one address: who takes addresses from people checks them first
 */
export async function postMail(db: Database, jobs: Jobs, mail: Mail): Promise<void> {
  const { to, language, minutes = day, ...parts } = mail;
  const id = uuid();
  const { subject, text, html } = composeMail(language, parts);
  await db
    .insertInto("mail")
    .values({
      id,
      recipient: OneAddress.parse(to),
      language,
      subject,
      body_text: text,
      body_html: html,
      message_id: `<${id}@tekojen-tori>`,
    })
    .execute();
  const until = new Date(Date.now() + minutes * 60_000).toISOString();
  await jobs.send(db, mailQueue, { mailId: id, until });
}
