import { randomUUID } from "node:crypto";
import type { Sector } from "@tori/contract/vocabulary";
import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { idOf, mailsTo, newWorkplace, newcomer, siteWithWorkplaces } from "../support/workplaces.ts";

const { site, boss, first } = await siteWithWorkplaces();
const visitor = createClient(site.fastify);

test("the starter's e-mail domains propose organisations", async () => {
  const person = await signInAs(site, "kokki@edu.vantaa.fi");
  const proposal = await person.call("getWorkplaceProposal", {});
  expect(proposal.domain).toBe("edu.vantaa.fi");
  expect(proposal.organisations.map(({ slug }) => slug)).toEqual(["vantaa"]);
});

test("a free mail service proposes nothing, and says nothing of other people's", async () => {
  const person = await signInAs(site, "kokki@gmail.com");
  expect(await person.call("getWorkplaceProposal", {})).toEqual({
    domain: null,
    organisations: [],
    invitations: [],
  });
});

test("an organisation proposed comes with its workplaces", async () => {
  const person = await newcomer(site);
  const { organisations } = await person.call("getWorkplaceProposal", {});
  expect(organisations[0]?.workplaces).toContainEqual({
    slug: first,
    name: "Ensimmäinen työpaikka",
    state: "active",
  });
});

test("organisations are found by name in any language, and those of the past are not", async () => {
  const { call } = await newcomer(site);
  const found = async (q: string) =>
    (await call("findOrganisations", { query: { q } })).items.map(({ slug }) => slug);
  expect(await found("helsingf")).toContain("helsinki");
  expect((await found("LAHTI"))[0]).toBe("lahti");
  expect(await found("eksote")).toEqual([]);
  expect(await found("%")).toEqual([]);
  expect(await found("")).toHaveLength(20);
});

test("whoever founds a workplace becomes its editor", async () => {
  const { editor, slug } = await newWorkplace(site, "Päiväkoti Aurinko");
  expect(slug).toBe("lahti-paivakoti-aurinko");
  const { me } = await editor.call("getMe", {});
  expect(me?.memberships).toMatchObject([{ role: "editor", state: "active", workplaceState: "active" }]);
  expect(await visitor("getWorkplace", { params: { slug } })).toMatchObject({
    name: "Päiväkoti Aurinko",
    organisation: { slug: "lahti" },
  });
});

test("a personal identity code in what a workplace tells of itself is refused by its field", async () => {
  const { editor, params } = await newWorkplace(site, "Päiväkoti Kuutamo");
  const body = { name: "Päiväkoti Kuutamo", about: "Johtaja Maija, 131052-308T." };
  await expect(editor.call("editWorkplace", { params, body })).rejects.toMatchObject({
    problem: { code: "invalid_input", fields: [{ field: "about" }] },
  });
});

test("an unknown domain waits for a moderator, whose yes saves the domain for the next ones", async () => {
  const founder = await signInAs(site, "eka@koulut.laitila.test", { name: "Ella" });
  const body = { organisation: "lahti", name: "Kulttuuritalo" };
  const { slug, state } = await founder.call("foundWorkplace", { body });
  expect(state).toBe("waiting");
  expect(await refusal(visitor("getWorkplace", { params: { slug } }))).toBe("not_found");
  expect((await mailsTo(boss))[0]).toBe("Uusi työpaikka odottaa: Kulttuuritalo");
  const { waiting } = await boss.call("listWorkplaceTasks", {});
  expect(waiting.find((each) => each.slug === slug)).toMatchObject({
    founder: { name: "Ella", email: founder.email },
    domains: ["koulut.laitila.test", "laitila.test"],
    isFirst: false,
  });
  const decision = { decision: "yes", domain: "laitila.test" } as const;
  await boss.call("decideWorkplace", { params: { slug }, body: decision });
  expect((await mailsTo(founder))[0]).toBe("Kulttuuritalo on hyväksytty");
  const next = await signInAs(site, "toka@laitila.test");
  const second = await next.call("foundWorkplace", { body: { organisation: "lahti", name: "Museo" } });
  expect(second.state).toBe("active");
  expect(await refusal(boss.call("decideWorkplace", { params: { slug }, body: decision }))).toBe("conflict");
});

test("a moderator can save no domain but the founder's own", async () => {
  const founder = await signInAs(site, "eka@outo.test");
  const body = { organisation: "lahti", name: "Outo talo" };
  const { slug } = await founder.call("foundWorkplace", { body });
  for (const domain of ["toinen.test", "test", "gmail.com"]) {
    const decided = boss.call("decideWorkplace", { params: { slug }, body: { decision: "yes", domain } });
    await expect(decided).rejects.toMatchObject({ problem: { fields: [{ field: "domain" }] } });
  }
});

test("an organisation's first workplace waits, though the domain is known", async () => {
  const founder = await signInAs(site, "eka@vantaa.fi");
  const answer = await founder.call("foundWorkplace", { body: { organisation: "vantaa", name: "Koulu" } });
  expect(answer.state).toBe("waiting");
  const { waiting } = await boss.call("listWorkplaceTasks", {});
  expect(waiting.find(({ slug }) => slug === answer.slug)).toMatchObject({ isFirst: true, domains: [] });
});

test("a no comes with its reason by mail, and frees the name", async () => {
  const founder = await signInAs(site, "eka@espoo.fi");
  const body = { organisation: "espoo", name: "Kirjasto" };
  const { slug } = await founder.call("foundWorkplace", { body });
  const no = { decision: "no", reason: "Liity pääkirjastoon" } as const;
  await boss.call("decideWorkplace", { params: { slug }, body: no });
  const { items } = await boss.call("listLocalMails", {});
  expect(items.find(({ to }) => to === founder.email)?.text).toContain("Syy: Liity pääkirjastoon");
  expect((await founder.call("getMe", {})).me?.memberships).toEqual([]);
  const again = await founder.call("foundWorkplace", { body });
  expect(again).toEqual({ slug: "espoo-kirjasto-2", state: "waiting" });
});

test("a name that the organisation has already offers that workplace to join", async () => {
  const { call } = await newcomer(site);
  await expect(
    call("foundWorkplace", { body: { organisation: "lahti", name: "  ENSIMMÄINEN   työpaikka " } }),
  ).rejects.toMatchObject({
    problem: {
      code: "conflict",
      current: { workplace: { slug: first, name: "Ensimmäinen työpaikka" } },
      fields: [{ field: "name" }],
    },
  });
});

test("of two who found the same workplace at once one founds it, and the other is offered to join", async () => {
  const people = [await newcomer(site), await newcomer(site), await newcomer(site)];
  const body = { organisation: "lahti", name: "Samaan aikaan" };
  const outcomes = await Promise.all(people.map(({ call }) => refusal(call("foundWorkplace", { body }))));
  expect(outcomes.toSorted()).toEqual(["conflict", "conflict", "done"]);
});

test("a hundred repeats with one key found one workplace, and get one answer", async () => {
  const { call } = await newcomer(site);
  const request = {
    body: { organisation: "lahti", name: "Satakertainen" },
    headers: { "idempotency-key": randomUUID() },
  };
  const answers = await Promise.all(Array.from({ length: 100 }, () => call("foundWorkplace", request)));
  expect(new Set(answers.map(({ slug }) => slug))).toEqual(new Set(["lahti-satakertainen"]));
});

test("different names of the same words get addresses of their own", async () => {
  const slugs = [];
  for (const name of ["Talo & puutarha", "Talo - puutarha", "Talo, puutarha"])
    slugs.push((await newWorkplace(site, name)).slug);
  expect(slugs).toEqual(["lahti-talo-puutarha", "lahti-talo-puutarha-2", "lahti-talo-puutarha-3"]);
});

test("what cannot be founded is told by field", async () => {
  const { call } = await newcomer(site);
  const good = { organisation: "lahti", name: "Kelpo" };
  const bad = {
    name: ["", " x ", "😀", "-- --", "a".repeat(121), "Nolla\u0000tavu", "Puo\ud800likas"],
    organisation: ["ei-ole", "eksote"],
    sectors: [["tuntematon"]],
    contactEmail: ["ei osoite"],
    about: ["a".repeat(2001), "\u0000"],
  };
  for (const [field, values] of Object.entries(bad)) {
    for (const value of values) {
      const asked = call("foundWorkplace", { body: { ...good, [field]: value } as never });
      await expect(asked).rejects.toMatchObject({
        problem: { code: "invalid_input", fields: [{ field: expect.stringMatching(`^${field}`) }] },
      });
    }
  }
});

test("a blocked person founds and joins nothing", async () => {
  const mallory = await newcomer(site, "Mallory");
  const params = { id: await idOf(mallory.call) };
  await boss.call("blockPerson", { params, body: { reason: "Mainoksia" } });
  const again = await signInAs(site, mallory.email);
  const founding = again.call("foundWorkplace", { body: { organisation: "lahti", name: "Mainos" } });
  expect(await refusal(founding)).toBe("blocked");
  expect(await refusal(again.call("askToJoin", { params: { slug: first }, body: {} }))).toBe("blocked");
});

test("nobody fills the moderators' list alone", async () => {
  const eager = await signInAs(site, "eka@innokas.test");
  const outcomes = [];
  for (let number = 1; number <= 6; number++) {
    const body = { organisation: "lahti", name: `Innokas ${number}` };
    outcomes.push(await refusal(eager.call("foundWorkplace", { body })));
  }
  expect(outcomes).toEqual([...Array.from({ length: 5 }, () => "done"), "conflict"]);
});

test("editors change what their workplace tells, and the address stays", async () => {
  const { editor, params } = await newWorkplace(site, "Vanha nimi");
  const sectors: Sector[] = ["food_cleaning"];
  const body = { name: "Uusi nimi", about: "Me olemme", sizeBand: "under_10" as const, sectors };
  await editor.call("editWorkplace", { params, body });
  expect(await visitor("getWorkplace", { params })).toMatchObject(body);
  expect(await refusal((await newcomer(site)).call("editWorkplace", { params, body }))).toBe("forbidden");
  const taken = editor.call("editWorkplace", { params, body: { name: "Ensimmäinen työpaikka" } });
  expect(await refusal(taken)).toBe("conflict");
});
