import { expect, test } from "vitest";
import { postMail } from "../../apps/api/src/platform/mail/post.ts";
import { mailRoute } from "../../apps/api/src/platform/mail/route.ts";
import { workMail } from "../../apps/api/src/platform/mail/send.ts";
import { tidy } from "../../apps/api/src/platform/tidy.ts";
import { testApp } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { until } from "../support/copies.ts";
import { startSmtp } from "../support/smtp.ts";

const mail = {
  to: "maija+tori@lahti.test",
  language: "sv",
  subject: "Hej\r\nBcc: alla@lahti.test",
  paragraphs: ["<b>Å</b> & ä"],
  code: "123456",
} as const;

/** A site whose mails go to a server that answers so. */
async function siteWithSmtp(answer?: Parameters<typeof startSmtp>[0]) {
  const smtp = await startSmtp(answer);
  const site = await testApp({ settings: { SMTP_URL: smtp.url, MAIL_FROM: "Tori <tori@tori.test>" } });
  const { worker, db, config } = site;
  await workMail(worker, db, mailRoute(config));
  return { ...site, smtp, post: () => db.transaction().execute((db) => postMail(db, worker, mail)) };
}

test("a mail goes out as text and HTML in its reader's language, and what it said is forgotten", async () => {
  const { smtp, post, db } = await siteWithSmtp();
  await post();
  await until(async () => smtp.received.length === 1);
  const [got] = smtp.received;
  expect(got?.subject).toBe("Hej Bcc: alla@lahti.test");
  expect(got?.headers.has("bcc")).toBe(false);
  expect(got?.headers.get("content-language")).toBe("sv");
  expect(got?.from?.value[0]).toEqual({ name: "Tori", address: "tori@tori.test" });
  expect(got?.to).toMatchObject({ value: [{ address: mail.to }] });
  expect(got?.text).toContain("<b>Å</b> & ä\n\n123456");
  expect(got?.html).toContain("&lt;b&gt;Å&lt;/b&gt; &amp; ä");
  expect(got?.html).toContain('<html lang="sv">');
  const sent = () => db.selectFrom("mail").selectAll().executeTakeFirstOrThrow();
  await until(async () => (await sent()).sent_at !== null);
  expect(await sent()).toMatchObject({ subject: "", body_text: "", body_html: "" });
});

test("a mail that the server does not take yet goes out later, with the same Message-ID", async () => {
  const { smtp, post } = await siteWithSmtp((tried) => (tried === 0 ? "vanish" : "accept"));
  await post();
  await until(async () => smtp.received.length === 2);
  const ids = new Set(smtp.received.map(({ messageId }) => messageId));
  expect(ids.size).toBe(1);
});

test("a mail that is put off is tried again", async () => {
  const { smtp, post } = await siteWithSmtp((tried) => (tried === 0 ? "later" : "accept"));
  await post();
  await until(async () => smtp.received.length === 1);
  expect(smtp.tries()).toBe(2);
});

test("a mail that is refused for good is not tried again, nor kept", async () => {
  const { smtp, post, db } = await siteWithSmtp(() => "never");
  await post();
  const row = () => db.selectFrom("mail").selectAll().executeTakeFirstOrThrow();
  await until(async () => (await row()).refused_with !== null);
  expect(await row()).toMatchObject({ refused_with: 550, sent_at: null, body_text: "" });
  expect(smtp.tries()).toBe(1);
});

test("a mail whose transaction fails is never sent", async () => {
  const { smtp, db, worker, post } = await siteWithSmtp();
  const failed = db.transaction().execute(async (db) => {
    await postMail(db, worker, mail);
    throw new Error("undone");
  });
  await expect(failed).rejects.toThrow("undone");
  await post();
  await until(async () => smtp.received.length > 0);
  expect(await db.selectFrom("mail").select("id").execute()).toHaveLength(1);
});

test("without a mail server mails are read on the machine itself, and nowhere else", async () => {
  const { fastify, db, worker } = await testApp();
  await postMail(db, worker, mail);
  const call = createClient(fastify);
  expect((await call("listLocalMails", {})).items).toMatchObject([{ to: mail.to, language: "sv" }]);
  for (const headers of [
    { host: "tori.example.org" },
    { host: "127.0.0.1.example.org" },
    { "x-forwarded-for": "127.0.0.1" },
    { "x-forwarded-host": "localhost" },
    { forwarded: "for=127.0.0.1" },
    { via: "1.1 proxy" },
    { "x-real-ip": "127.0.0.1" },
  ]) {
    const elsewhere = createClient(fastify, { headers: headers as Record<string, string> });
    await expect(elsewhere("listLocalMails", {})).rejects.toMatchObject({
      problem: { code: "not_found" },
    });
  }
});

test("with a mail server there is no mailbox to read", async () => {
  const { fastify } = await testApp({ settings: { SMTP_URL: "smtp://127.0.0.1:1" } });
  await expect(createClient(fastify)("listLocalMails", {})).rejects.toMatchObject({
    problem: { code: "not_found" },
  });
});

test("a site that others can reach does not start without a mail server", async () => {
  const { config } = await testApp();
  const reach = (change: object) => () => mailRoute({ ...config, ...change });
  expect(reach({ host: "0.0.0.0" })).toThrow(/SMTP_URL is not set/);
  expect(reach({ publicUrl: "https://tori.example.org" })).toThrow(/SMTP_URL is not set/);
  expect(reach({ host: "0.0.0.0", smtpUrl: "smtp://mail:25" })).not.toThrow();
  expect(reach({})()).toEqual({ smtpUrl: null, from: "Tekojen tori <no-reply@localhost>" });
});

test("what has had its day is tidied away, and nothing else", async () => {
  const { db, worker } = await testApp();
  await postMail(db, worker, mail);
  await postMail(db, worker, mail);
  const [first] = await db.selectFrom("mail").select("id").execute();
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  await db
    .updateTable("mail")
    .set({ created_at: longAgo })
    .where("id", "=", first?.id ?? "")
    .execute();
  await tidy(db);
  expect(await db.selectFrom("mail").select("id").execute()).toHaveLength(1);
});
