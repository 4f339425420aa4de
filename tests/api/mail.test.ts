import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { startJobs } from "../../apps/api/src/platform/jobs.ts";
import { type Mail, postMail } from "../../apps/api/src/platform/mail/post.ts";
import { mailRoute } from "../../apps/api/src/platform/mail/route.ts";
import { workMail } from "../../apps/api/src/platform/mail/send.ts";
import { testApp } from "../support/app.ts";
import { until } from "../support/copies.ts";
import { startSmtp } from "../support/smtp.ts";

// Second tries come some seconds later.
vi.setConfig({ testTimeout: 60_000 });

type Server = Parameters<typeof startSmtp>;
type More = Partial<Mail>;

const letter = { subject: "Kirjautumiskoodi", paragraphs: ["Kirjoita koodi sivulle."], code: "123456" };

/** A site whose mails go to a server that answers so; nobody works yet. */
async function siteWithSmtp({ from = "tori@tori.test", server = [] as Partial<Server> } = {}) {
  const smtp = await startSmtp(...(server as Server));
  const site = await testApp({ settings: { SMTP_URL: smtp.url, MAIL_FROM: from } });
  const { worker, db, config } = site;
  const logged: object[] = [];
  const note = (entry: object) => void logged.push(entry);
  const log = { info: note, warn: note };
  const work = (by = worker) => workMail(by, db, mailRoute(config), log);
  const post = ({ to = "maija@lahti.test", ...more }: More = {}) =>
    db.transaction().execute((db) => postMail(db, worker, { to, language: "fi", ...letter, ...more }));
  const rows = () => db.selectFrom("mail").selectAll().execute();
  /** All that is kept of mails, in whatever table. */
  const kept = async () => {
    const { rows } = await sql<{ all: string }>`
      select concat((select jsonb_agg(to_jsonb(mail)) from mail),
        (select jsonb_agg(to_jsonb(job)) from pgboss.job where name = 'mail.send')) as all`.execute(db);
    return rows[0]?.all ?? "";
  };
  return { ...site, smtp, work, post, rows, kept, logged };
}

test("a mail goes out as text and HTML in its reader's language, and what it said is forgotten", async () => {
  const { smtp, work, post, rows, kept, logged } = await siteWithSmtp({ from: "Tori <tori@tori.test>" });
  await work();
  await post({ language: "sv", paragraphs: ["<b>Å</b> & ä"], closing: ["Hej då"] });
  await until(async () => smtp.received.length === 1);
  const [got] = smtp.received;
  expect(Object.fromEntries(got?.headers ?? [])).toMatchObject({
    "content-language": "sv",
    "auto-submitted": "auto-generated",
    subject: letter.subject,
  });
  expect(got?.from?.value[0]).toEqual({ name: "Tori", address: "tori@tori.test" });
  expect(got?.text).toContain("<b>Å</b> & ä\n\n123456\n\nHej då");
  expect(got?.text).toContain("Du kan inte svara");
  expect(got?.html).toContain("&lt;b&gt;Å&lt;/b&gt; &amp; ä");
  expect(got?.html).toContain('<html lang="sv">');
  await until(async () => (await rows())[0]?.sent_at !== null);
  expect(JSON.stringify(logged) + (await kept())).not.toMatch(/maija|123456|Kirjautumis/);
});

test("a mail whose transaction fails is never sent", async () => {
  const { smtp, work, db, worker, post, rows } = await siteWithSmtp();
  await work();
  const failed = db.transaction().execute(async (db) => {
    await postMail(db, worker, { to: "pekka@lahti.test", language: "fi", ...letter });
    throw new Error("undone");
  });
  await expect(failed).rejects.toThrow("undone");
  await post();
  await until(async () => smtp.received.length > 0);
  expect(await rows()).toHaveLength(1);
});

test("addresses with a plus or capitals, and names in UTF-8, arrive as they are", async () => {
  const { smtp, work, post } = await siteWithSmtp({ from: "Äänekosken työ, tori <Tori@tori.test>" });
  await work();
  await post({ to: "Maija.Meikalainen+tori@Lahti.Test" });
  await until(async () => smtp.received.length === 1);
  const [got] = smtp.received;
  expect(got?.to).toMatchObject({ value: [{ address: "Maija.Meikalainen+tori@lahti.test" }] });
  expect(got?.from?.value).toHaveLength(1);
  expect(got?.from?.value[0]).toMatchObject({ name: "Äänekosken työ, tori" });
});

test("a mail to anything but one address is refused before it is stored", async () => {
  const { post, rows } = await siteWithSmtp();
  for (const to of [
    "a@lahti.test, b@lahti.test",
    "a@lahti.test\r\nBcc: b@lahti.test",
    "Maija <a@lahti.test>",
    "a@lahti.test\u0000",
    "lahti.test",
    "",
  ])
    await expect(post({ to })).rejects.toThrow(/address/);
  expect(await rows()).toEqual([]);
});

test("control characters and halves of characters are left out of what a mail says", async () => {
  const { smtp, work, post } = await siteWithSmtp();
  await work();
  await post({
    subject: "Tarina\u0000\r\nBcc: b@lahti.test",
    paragraphs: ["Hyvä\u0000\u0007 \ud800Maija,\nkiitos."],
    link: { label: 'Avaa "tarina"', url: "https://tori.test/?a=1&b=2" },
  });
  await until(async () => smtp.received.length === 1);
  const [got] = smtp.received;
  expect(got?.headers.has("bcc")).toBe(false);
  expect(got?.subject).toBe("Tarina Bcc: b@lahti.test");
  expect(got?.text).toContain("Hyvä \ufffdMaija,\nkiitos.");
  expect(got?.html).toContain('href="https://tori.test/?a=1&amp;b=2"');
  expect(got?.html).toContain("Avaa &quot;tarina&quot;");
});

test("a mail sent twice after a lost answer is the same mail, to the second", async () => {
  const { smtp, work, post } = await siteWithSmtp({
    server: [(tried) => (tried === 0 ? "vanish" : "accept")],
  });
  await work();
  await post();
  await until(async () => smtp.received.length === 2);
  const [first, second] = smtp.received;
  expect(second?.messageId).toBe(first?.messageId);
  expect(second?.date).toEqual(first?.date);
});

test("a letter that the server refuses for good is not tried again", async () => {
  const { smtp, work, post, rows } = await siteWithSmtp({ server: [() => "never"] });
  await work();
  await post();
  await until(async () => (await rows())[0]?.refused_with === 550);
  expect(smtp.tries()).toBe(1);
});

test("a mail waits for a mail server, over a restart of the site", async () => {
  let isUp = false;
  const { smtp, work, post, worker, appUrl } = await siteWithSmtp({
    server: [() => (isUp ? "accept" : "later")],
  });
  await work();
  await post();
  await until(async () => smtp.tries() === 1);
  await worker.stop();
  isUp = true;
  const next = await startJobs(appUrl, () => {});
  await work(next);
  await until(async () => smtp.received.length === 1);
  await next.stop();
  expect(smtp.tries()).toBe(2);
});

test("a server that refuses the site, not the reader, is tried again: the operator can mend that", async () => {
  let tried = 0;
  const sender = () => (tried++ === 0 ? 550 : undefined);
  const { smtp, work, post } = await siteWithSmtp({ server: [undefined, { sender }] });
  await work();
  await post();
  await until(async () => smtp.received.length === 1);
  expect(tried).toBe(2);
});

test("a reader whom the server refuses is not tried again, and named nowhere", async () => {
  const recipient = (address: string) => (address.startsWith("nobody") ? 550 : undefined);
  const { smtp, work, post, rows, kept, logged } = await siteWithSmtp({ server: [undefined, { recipient }] });
  await work();
  await post({ to: "nobody@lahti.test" });
  await until(async () => (await rows()).some(({ refused_with }) => refused_with === 550));
  await post();
  await until(async () => smtp.received.length === 1);
  await until(async () => (await rows()).some(({ sent_at }) => sent_at !== null));
  expect(logged).toMatchObject([{ mailId: expect.any(String), why: "EENVELOPE, RCPT TO, 550" }, {}]);
  expect(JSON.stringify(logged) + (await kept())).not.toMatch(/nobody|maija|123456|Kirjoita/);
});

test("a reader who is put off is named in no trace of the try", async () => {
  const { work, post, kept } = await siteWithSmtp({ server: [undefined, { recipient: () => 450 }] });
  await work();
  await post();
  await until(async () => (await kept()).includes("RCPT TO"));
  const [, trace] = (await kept()).split('"output"');
  expect(trace).not.toContain("maija");
});

test("a code that is worth nothing any more is neither sent nor kept", async () => {
  const { smtp, work, post, kept, rows } = await siteWithSmtp();
  await post({ minutes: 0 });
  await work();
  await post({ to: "pekka@lahti.test", subject: "Toinen" });
  await until(async () => smtp.received.length === 1);
  await until(async () => (await rows()).length === 1);
  expect(smtp.received[0]?.subject).toBe("Toinen");
  expect(await kept()).not.toContain("maija");
});
