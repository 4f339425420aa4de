import type { Database } from "@tori/db/database";
import type { FastifyBaseLogger } from "fastify";
import type { Worker } from "../jobs.ts";
import { type MailJob, mailQueue } from "./post.ts";
import { deleteMail, findUnsent, forgetRefused, forgetSent, keepInMailbox } from "./queries.ts";
import { MailRefused, type Sender, type Smtp, createSmtp } from "./smtp.ts";

/** Where mails go: to a mail server, or to the mailbox page of one's own machine. */
export type MailRoute = { smtpUrl: string | null; from: Sender };

type Log = Pick<FastifyBaseLogger, "info" | "warn">;
type Way = { db: Database; smtp: Smtp | null; log: Log };

/** One by one, for a slow server must not hold up a whole batch, and two at once, for one reader's must not all others. */
const oneByOne = { batchSize: 1, localConcurrency: 2 };

/**
 * Sends mails as they are asked for, and forgets what they said. Between a mail server's yes and its note here lies a
 * moment: who dies in it sends that one mail again.
 */
export async function workMail(
  worker: Worker,
  db: Database,
  { smtpUrl, from }: MailRoute,
  log: Log,
): Promise<void> {
  const way = { db, smtp: smtpUrl === null ? null : createSmtp(smtpUrl, from), log };
  const handle = async (jobs: MailJob[]) => void (await Promise.all(jobs.map((job) => deliver(way, job))));
  await worker.work(mailQueue, handle, oneByOne);
}

async function deliver({ db, smtp, log }: Way, { mailId, until }: MailJob): Promise<void> {
  if (!smtp) return keepInMailbox(db, mailId);
  if (new Date(until) <= new Date()) {
    await deleteMail(db, mailId);
    return log.warn({ mailId }, "mail could not be sent in time");
  }
  const mail = await findUnsent(db, mailId);
  if (!mail) return;
  try {
    await smtp.send(mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    await forgetRefused(db, mailId, error.code);
    return log.warn({ mailId, why: error.message }, "mail refused for good");
  }
  await forgetSent(db, mailId);
  log.info({ mailId }, "mail sent");
}
