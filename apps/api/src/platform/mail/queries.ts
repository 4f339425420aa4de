import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** A mail that is to be sent. */
export type Mail = NonNullable<Awaited<ReturnType<typeof findUnsent>>>;

export function findUnsent(db: Database, id: string) {
  return db
    .selectFrom("mail")
    .select(["recipient", "language", "subject", "body_text", "body_html", "message_id", "created_at"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("refused_with", "is", null)
    .executeTakeFirst();
}

/** Notes that the local mailbox has it; it stays to be read there. */
export async function keepInMailbox(db: Database, id: string): Promise<void> {
  await db.updateTable("mail").set({ sent_at: now }).where("id", "=", id).execute();
}

const now = sql<string>`now()`;
const forgotten = { recipient: "", subject: "", body_text: "", body_html: "" };

/** Notes that a mail has left, and forgets to whom it went and what it said. */
export async function forgetSent(db: Database, id: string): Promise<void> {
  await db
    .updateTable("mail")
    .set({ sent_at: now, ...forgotten })
    .where("id", "=", id)
    .execute();
}

/** Likewise of one that the mail server will never take. */
export async function forgetRefused(db: Database, id: string, code: number): Promise<void> {
  await db
    .updateTable("mail")
    .set({ refused_with: code, ...forgotten })
    .where("id", "=", id)
    .execute();
}

export async function deleteMail(db: Database, id: string): Promise<void> {
  await db.deleteFrom("mail").where("id", "=", id).execute();
}
