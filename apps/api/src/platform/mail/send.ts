import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Transporter, createTransport } from "nodemailer";
import type { Worker } from "../jobs.ts";
import { mailQueue } from "./post.ts";

/** Where mails go: to a mail server, or to the mailbox page of one's own machine. */
export type MailRoute = { smtpUrl: string | null; from: string };

/** Sends mails as they are asked for, one by one, and forgets what they said. */
export async function workMail(worker: Worker, db: Database, { smtpUrl, from }: MailRoute): Promise<void> {
  const transport = smtpUrl === null ? null : createTransport(smtpUrl, { from });
  await worker.work(mailQueue, async (batch) => {
    for (const { mailId } of batch) await send(db, transport, mailId);
  });
}

async function send(db: Database, transport: Transporter | null, id: string): Promise<void> {
  const mail = await db
    .selectFrom("mail")
    .select(["recipient", "language", "subject", "body_text", "body_html", "message_id"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("refused_with", "is", null)
    .executeTakeFirst();
  if (!mail) return;
  // In the mailbox page it stays to be read.
  if (!transport) return settle(db, id, { sent_at: sql<Date>`now()` });
  try {
    await transport.sendMail({
      // As an object: an address is never read as several.
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      messageId: mail.message_id,
      headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    const { responseCode = 0 } = error as { responseCode?: number };
    // Refused for good, as an address that does not exist: another try would be refused too.
    if (responseCode < 500) throw error;
    return settle(db, id, { refused_with: responseCode, ...forgotten });
  }
  return settle(db, id, { sent_at: sql<Date>`now()`, ...forgotten });
}

const forgotten = { subject: "", body_text: "", body_html: "" };

async function settle(db: Database, id: string, values: object): Promise<void> {
  await db.updateTable("mail").set(values).where("id", "=", id).execute();
}
