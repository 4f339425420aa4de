import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { mailsTo, newMember, newWorkplace, newcomer, siteWithWorkplaces } from "../support/workplaces.ts";

const { site, boss, first } = await siteWithWorkplaces();
const visitor = createClient(site.fastify);

test("a merged workplace's members and invitations follow, each with the higher role, and its address leads on", async () => {
  const from = await newWorkplace(site, "Kaksonen yksi");
  const to = await newWorkplace(site, "Kaksonen kaksi");
  const inBoth = await newMember(site, from, "editor");
  await inBoth.call("askToJoin", { params: to.params, body: {} });
  const author = await newMember(site, from);
  const invited = await newcomer(site);
  const body = { email: invited.email, role: "author" } as const;
  const { id } = await from.editor.call("inviteMember", { params: from.params, body });
  await boss.call("mergeWorkplace", { params: from.params, body: { into: to.slug } });

  const { members, requests } = await to.editor.call("getWorkplaceTeam", { params: to.params });
  const roles = new Map(members.map((member) => [member.id, member.role]));
  expect(roles.size).toBe(4);
  expect(roles.get(inBoth.id)).toBe("editor");
  expect(roles.get(author.id)).toBe("author");
  expect(requests).toEqual([]);
  expect(await invited.call("acceptInvitation", { params: { id } })).toEqual(to.params);
  expect(await visitor("getWorkplace", { params: from.params })).toMatchObject({ slug: to.slug });
  expect((await mailsTo(author))[0]).toBe("Kaksonen yksi on yhdistetty työpaikkaan Kaksonen kaksi");
});

test("after a second merger the first address leads to the last one", async () => {
  const [one, two, three] = [
    await newWorkplace(site, "Ketju yksi"),
    await newWorkplace(site, "Ketju kaksi"),
    await newWorkplace(site, "Ketju kolme"),
  ];
  await boss.call("mergeWorkplace", { params: one.params, body: { into: two.slug } });
  await boss.call("mergeWorkplace", { params: two.params, body: { into: three.slug } });
  expect((await visitor("getWorkplace", { params: one.params })).slug).toBe(three.slug);
});

test("those of a workplace that nobody has approved do not get into another one by a merger", async () => {
  const to = await newWorkplace(site, "Oikea paikka");
  const stranger = await signInAs(site, "outo@muualla.test", { name: "Outo" });
  const { slug } = await stranger.call("foundWorkplace", {
    body: { organisation: "lahti", name: "Oikea paikka 2" },
  });
  await boss.call("mergeWorkplace", { params: { slug }, body: { into: to.slug } });
  const { members, requests } = await to.editor.call("getWorkplaceTeam", { params: to.params });
  expect(members.map(({ name }) => name)).toEqual(["Eija Editor"]);
  expect(requests.map(({ name }) => name)).toEqual(["Outo"]);
});

test("only two workplaces of one organisation are merged, into one that is approved, by a moderator", async () => {
  const { editor, params, slug } = await newWorkplace(site, "Yhdistettävä");
  const founder = await signInAs(site, "eka@vantaa.fi");
  const waiting = await founder.call("foundWorkplace", { body: { organisation: "vantaa", name: "Koulu" } });
  const merge = (from: string, into: string, { call } = boss) =>
    refusal(call("mergeWorkplace", { params: { slug: from }, body: { into } }));
  expect(await merge(slug, slug)).toBe("invalid_input");
  expect(await merge(slug, waiting.slug)).toBe("invalid_input");
  expect(await merge(slug, "ei-ole")).toBe("not_found");
  expect(await merge(slug, first, editor)).toBe("forbidden");
  expect(await visitor("getWorkplace", { params })).toMatchObject({ slug });
});

test("two mergers of the same workplaces, each into the other, end in one", async () => {
  const one = await newWorkplace(site, "Ristiin yksi");
  const two = await newWorkplace(site, "Ristiin kaksi");
  const outcomes = await Promise.all([
    refusal(boss.call("mergeWorkplace", { params: one.params, body: { into: two.slug } })),
    refusal(boss.call("mergeWorkplace", { params: two.params, body: { into: one.slug } })),
  ]);
  expect(outcomes.toSorted()).toEqual(["done", "not_found"]);
});

test("decisions and mergers leave entries in the audit log, with people by id alone", async () => {
  const entries = await site.db.selectFrom("audit_entry").selectAll().execute();
  const actions = new Set(entries.map(({ action }) => action));
  for (const action of ["workplace.founded", "workplace.approved", "workplace.merged", "workplace.invited"])
    expect(actions).toContain(action);
  expect(JSON.stringify(entries)).not.toMatch(/@|Eija|Niilo/);
});
