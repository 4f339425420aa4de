import { expect, test } from "vitest";
import { workPaths } from "@tori/text/work-paths";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { postMail } from "../../apps/api/src/platform/mail/post.ts";
import { mailRoute } from "../../apps/api/src/platform/mail/route.ts";
import { tidy } from "../../apps/api/src/platform/tidy.ts";
import { testApp } from "../support/app.ts";
import { createClient } from "../support/client.ts";

const mail = {
  to: "maija+tori@lahti.test",
  language: "sv",
  subject: "Hej\r\nBcc: alla@lahti.test",
  paragraphs: ["<b>Å</b> & ä"],
  code: "123456",
} as const;

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
  const web = await loadWeb();
  const { fastify } = await testApp({ settings: { SMTP_URL: "smtp://127.0.0.1:1" }, web });
  for (const { mailbox } of Object.values(workPaths))
    expect((await fastify.inject(mailbox)).statusCode).toBe(404);
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
  expect(reach({})()).toEqual({
    smtpUrl: null,
    from: { name: "Tekojen tori", address: "no-reply@localhost" },
  });
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
