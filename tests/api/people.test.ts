import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testApp } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { codeFor, signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const admin = "paa@tori.test";
const site = await testApp({ settings: { ADMIN_EMAILS: `${admin}, Toinen@Tori.test` } });
const visitor = createClient(site.fastify);

test("a visitor is nobody, and may read none of what is one's own", async () => {
  expect(await visitor("getMe", {})).toEqual({ me: null });
  expect(await refusal(visitor("listMySessions", {}))).toBe("signed_out");
  expect(await refusal(visitor("exportMyData", {}))).toBe("signed_out");
  expect(await refusal(visitor("listPeople", { query: {} }))).toBe("signed_out");
});

test("a person signs in with a mailed code, is known by name, and signs out", async () => {
  const { call } = await signInAs(site, "maija@lahti.test", { name: "Maija Meikäläinen" });
  const { me } = await call("getMe", {});
  expect(me).toMatchObject({
    name: "Maija Meikäläinen",
    email: "maija@lahti.test",
    roles: [],
    memberships: [],
  });
  expect(me?.isShared).toBe(false);
  await call("signOut", {});
  expect(await call("getMe", {})).toEqual({ me: null });
});

test("capitals and spaces make no other person, a plus does", async () => {
  const first = await signInAs(site, "  Matti@Lahti.test ");
  const again = await signInAs(site, "matti@lahti.test");
  const plus = await signInAs(site, "matti+tori@lahti.test");
  const ids = await Promise.all(
    [first, again, plus].map(async ({ call }) => (await call("getMe", {})).me?.id),
  );
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

test("a code works once", async () => {
  const email = "kerran@lahti.test";
  await visitor("requestSignInCode", { body: { email } });
  const body = { email, code: await codeFor(visitor, email), isShared: true };
  await createClient(site.fastify)("signIn", { body });
  expect(await refusal(createClient(site.fastify)("signIn", { body }))).toBe("code_wrong");
});

test("among many who use the same code at once one gets in", async () => {
  const email = "yhta@lahti.test";
  await visitor("requestSignInCode", { body: { email } });
  const body = { email, code: await codeFor(visitor, email), isShared: true };
  const tries = Array.from({ length: 12 }, () => refusal(createClient(site.fastify)("signIn", { body })));
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
});

test("after five wrong tries the right code does not work either", async () => {
  const email = "arvaaja@lahti.test";
  await visitor("requestSignInCode", { body: { email } });
  const right = await codeFor(visitor, email);
  const wrong = right === "000000" ? "000001" : "000000";
  const attempt = (value: string) =>
    refusal(createClient(site.fastify)("signIn", { body: { email, code: value, isShared: true } }));
  for (let tried = 0; tried < 5; tried++) expect(await attempt(wrong)).toBe("code_wrong");
  expect(await attempt(right)).toBe("code_spent");
});

test("an old code does not work", async () => {
  const email = "hidas@lahti.test";
  await visitor("requestSignInCode", { body: { email } });
  await site.db
    .updateTable("sign_in_code")
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where("identifier", "like", `%${email}`)
    .execute();
  const body = { email, code: await codeFor(visitor, email), isShared: true };
  expect(await refusal(visitor("signIn", { body }))).toBe("code_expired");
});

test("what is not six digits is told by field, in the reader's language", async () => {
  const swedish = createClient(site.fastify, { headers: { "accept-language": "sv" } });
  const answer = swedish("signIn", { body: { email: "a@b.test", code: "12 34", isShared: true } });
  await expect(answer).rejects.toMatchObject({
    problem: { fields: [{ field: "code", message: "Skriv de sex siffrorna i meddelandet." }] },
  });
});

test("an address is asked for a sixth code in an hour in vain, known or not, and others go on", async () => {
  for (const email of ["maija@lahti.test", "ei-kukaan@lahti.test"]) {
    const outcomes = [];
    for (let asked = 0; asked < 6; asked++)
      outcomes.push(await refusal(visitor("requestSignInCode", { body: { email } })));
    expect(outcomes.at(-1)).toBe("too_many_codes");
  }
  expect(await refusal(visitor("requestSignInCode", { body: { email: "muu@lahti.test" } }))).toBe("done");
});

test("the answer is the same for known and unknown addresses", async () => {
  await signInAs(site, "tuttu@lahti.test");
  const answers = await Promise.all(
    ["tuttu@lahti.test", "vieras@lahti.test"].map((email) =>
      visitor("requestSignInCode", { body: { email } }),
    ),
  );
  expect(answers[0]).toEqual(answers[1]);
});

test("a page of somebody else's cannot ask for anything to be written", async () => {
  const { jar } = await signInAs(site, "uhri@lahti.test");
  const foreign = createClient(site.fastify, { jar, headers: { origin: "https://paha.test" } });
  expect(await refusal(foreign("eraseMe", {}))).toBe("wrong_origin");
  expect(await refusal(foreign("requestSignInCode", { body: { email: "a@b.test" } }))).toBe("wrong_origin");
  expect(await refusal(foreign("signOut", {}))).toBe("wrong_origin");
});

test("on a shared computer the session ends with the browser, and by itself the same day", async () => {
  const { fastify, db } = site;
  const email = "vuoro@lahti.test";
  await visitor("requestSignInCode", { body: { email } });
  const response = await fastify.inject({
    method: "POST",
    url: "/api/auth/session",
    headers: { origin: "http://127.0.0.1:3000" },
    payload: { email, code: await codeFor(visitor, email), isShared: true },
  });
  const cookie = response.cookies.find(({ name }) => name === "tori.session");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(cookie?.maxAge).toBeUndefined();
  const session = await db
    .selectFrom("person_session as s")
    .innerJoin("person as p", "p.id", "s.person_id")
    .select("s.expires_at")
    .where("p.email", "=", email)
    .executeTakeFirstOrThrow();
  expect(Date.parse(session.expires_at) - Date.now()).toBeLessThan(12 * 3_600_000 + 1000);
});

test("one's sessions are listed and ended, and an ended one writes no more at once", async () => {
  const email = "kaksi@lahti.test";
  const [here, there] = [await signInAs(site, email), await signInAs(site, email)];
  const { items } = await here.call("listMySessions", {});
  expect(items.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
  const other = items.find(({ isCurrent }) => !isCurrent);
  await here.call("endMySession", { params: { id: other?.id ?? "" } });
  expect(await refusal(there.call("updateMe", { body: { name: "Kuka", language: "fi" } }))).toBe(
    "signed_out",
  );
  expect(await refusal(here.call("endMySession", { params: { id: randomUUID() } }))).toBe("not_found");
});

test("on plain http elsewhere signing in is refused, and nothing else", async () => {
  const open = await testApp({
    settings: { PUBLIC_URL: "http://tori.example.org", SMTP_URL: "smtp://127.0.0.1:1" },
  });
  const headers = { origin: "http://tori.example.org" };
  const call = createClient(open.fastify, { headers });
  expect(await refusal(call("requestSignInCode", { body: { email: "a@b.test" } }))).toBe("needs_https");
  expect(await call("getMe", {})).toEqual({ me: null });
});

test("over https the cookies are bound to the host", async () => {
  const safe = await testApp({ settings: { PUBLIC_URL: "https://tori.example.org" } });
  const headers = { origin: "https://tori.example.org" };
  const jar = new Map<string, string>();
  const call = createClient(safe.fastify, { headers, jar });
  await call("requestSignInCode", { body: { email: "a@b.test" } });
  await call("signIn", {
    body: { email: "a@b.test", code: await codeFor(call, "a@b.test"), isShared: true },
  });
  expect([...jar.keys()].toSorted()).toEqual([
    "__Host-tori.here",
    "__Host-tori.identity",
    "__Host-tori.session",
  ]);
  expect((await call("getMe", {})).me?.email).toBe("a@b.test");
});

test("own data comes as one document, and erasing leaves the id alone", async () => {
  const { call } = await signInAs(site, "lahtee@lahti.test", { name: "Lea Lähtijä" });
  const data = await call("exportMyData", {});
  expect(data["person"]).toMatchObject({ name: "Lea Lähtijä", email: "lahtee@lahti.test" });
  await call("eraseMe", {});
  expect(await refusal(call("exportMyData", {}))).toBe("signed_out");
  const { rows } = await site.fastify.pg.pool.query(
    "select * from person where email like '%lahtee%' or name like 'Lea%'",
  );
  expect(rows).toEqual([]);
});

test("NUL bytes and lone surrogates in a name are refused by field", async () => {
  const { call } = await signInAs(site, "nolla@lahti.test");
  for (const name of ["Mai\u0000ja", "Mai\ud800ja"]) {
    await expect(call("updateMe", { body: { name, language: "fi" } })).rejects.toMatchObject({
      problem: { code: "invalid_input", fields: [{ field: "name" }] },
    });
  }
});

test("an admin makes moderators and blocks people, and the block holds at once", async () => {
  const boss = await signInAs(site, admin);
  const mallory = await signInAs(site, "mallory@lahti.test", { name: "Mallory" });
  const { items } = await boss.call("listPeople", { query: { q: "MALLORY" } });
  const params = { id: items[0]?.id ?? "" };
  await boss.call("grantModerator", { params });
  expect((await mallory.call("getMe", {})).me?.roles).toEqual(["moderator"]);
  expect(await refusal(mallory.call("listPeople", { query: {} }))).toBe("forbidden");
  await boss.call("withdrawModerator", { params });
  await boss.call("blockPerson", { params, body: { reason: "Mainoksia" } });
  expect(await refusal(mallory.call("updateMe", { body: { name: "Uusi nimi", language: "fi" } }))).toBe(
    "signed_out",
  );
  const again = await signInAs(site, mallory.email);
  expect((await again.call("getMe", {})).me).toMatchObject({ isBlocked: true, roles: [] });
  await boss.call("unblockPerson", { params });
  expect((await again.call("getMe", {})).me?.isBlocked).toBe(false);
});

test("an admin can block neither oneself nor another admin", async () => {
  const boss = await signInAs(site, admin);
  const other = await signInAs(site, "toinen@tori.test");
  for (const { call } of [boss, other]) {
    const { me } = await call("getMe", {});
    const blocked = boss.call("blockPerson", { params: { id: me?.id ?? "" }, body: { reason: "Kokeilu" } });
    expect(await refusal(blocked)).toBe("conflict");
  }
});

test("every write but signing in and out leaves an audit entry, with the person by id alone", async () => {
  const entries = await site.db.selectFrom("audit_entry").selectAll().execute();
  const actions = new Set(entries.map(({ action }) => action));
  expect(actions).toEqual(
    new Set([
      "person.updated",
      "person.session_ended",
      "person.erased",
      "person.moderator_granted",
      "person.moderator_withdrawn",
      "person.blocked",
      "person.unblocked",
    ]),
  );
  expect(JSON.stringify(entries)).not.toMatch(/@|Mallory/);
});
