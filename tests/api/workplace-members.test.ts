import { sql } from "kysely";
import { expect, test } from "vitest";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import {
  idOf,
  mailsTo,
  newMember,
  newWorkplace,
  newcomer,
  siteWithWorkplaces,
} from "../support/workplaces.ts";

const { site, boss } = await siteWithWorkplaces();

test("who asks to join is seen by the editors, who are mailed once and say yes", async () => {
  const place = await newWorkplace(site, "Kyselijöiden paikka");
  const { params, editor } = place;
  await editor.call("updateMe", { body: { name: "Eija", language: "sv" } });
  const asker = await newcomer(site, "Aino Anoja");
  for (const message of ["Hei", "Olen keittiöltä"])
    expect(await asker.call("askToJoin", { params, body: { message } })).toEqual({ state: "asked" });
  expect(await mailsTo(editor)).toEqual([
    `Aino Anoja (${asker.email}) vill gå med i arbetsplatsen Kyselijöiden paikka`,
  ]);
  expect(await refusal(asker.call("getWorkplaceTeam", { params }))).toBe("forbidden");
  const { requests } = await editor.call("getWorkplaceTeam", { params });
  expect(requests).toMatchObject([{ name: "Aino Anoja", email: asker.email, message: "Olen keittiöltä" }]);
  const member = { slug: place.slug, id: requests[0]?.id ?? "" };
  await editor.call("acceptRequest", { params: member, body: { role: "author" } });
  expect(await mailsTo(asker)).toEqual(["Olet nyt mukana työpaikassa Kyselijöiden paikka"]);
  expect((await asker.call("getMe", {})).me?.memberships).toMatchObject([
    { role: "author", state: "active" },
  ]);
  expect(await refusal(asker.call("askToJoin", { params, body: {} }))).toBe("conflict");
  const again = editor.call("acceptRequest", { params: member, body: { role: "editor" } });
  expect(await refusal(again)).toBe("not_found");
});

test("who is refused is told so by mail, and is not in", async () => {
  const { params, editor, slug } = await newWorkplace(site, "Tarkka paikka");
  const asker = await newcomer(site);
  await asker.call("askToJoin", { params, body: {} });
  await editor.call("refuseRequest", { params: { slug, id: await idOf(asker.call) } });
  expect(await mailsTo(asker)).toEqual(["Pyyntöäsi liittyä työpaikkaan Tarkka paikka ei hyväksytty"]);
  expect((await asker.call("getMe", {})).me?.memberships).toEqual([]);
});

test("a person's asking is theirs to take back", async () => {
  const { params, editor } = await newWorkplace(site, "Peruttu paikka");
  const asker = await newcomer(site);
  await asker.call("askToJoin", { params, body: {} });
  await asker.call("leaveWorkplace", { params });
  expect((await editor.call("getWorkplaceTeam", { params })).requests).toEqual([]);
  expect(await refusal(asker.call("leaveWorkplace", { params }))).toBe("not_found");
});

test("members see names and roles; addresses, requests and invitations are the editors'", async () => {
  const place = await newWorkplace(site, "Nimien paikka");
  const author = await newMember(site, place);
  await place.editor.call("inviteMember", {
    params: place.params,
    body: { email: "a@b.test", role: "author" },
  });
  const team = await author.call("getWorkplaceTeam", { params: place.params });
  expect(team).toMatchObject({ myRole: "author", rights: { edit: false, manageMembers: false } });
  expect(team.members.map(({ name, email, role }) => ({ name, email, role }))).toEqual([
    { name: "Eija Editor", email: null, role: "editor" },
    { name: "Niilo Newcomer", email: null, role: "author" },
  ]);
  expect(team).toMatchObject({ requests: [], invitations: [] });
  expect(await boss.call("getWorkplaceTeam", { params: place.params })).toMatchObject({
    myRole: null,
    rights: { edit: true, manageMembers: false },
  });
});

test("a waiting workplace is nothing to others, and its founder can invite when it has been approved", async () => {
  const founder = await signInAs(site, "eka@muualla.test");
  const { slug } = await founder.call("foundWorkplace", {
    body: { organisation: "lahti", name: "Odottava" },
  });
  const params = { slug };
  const stranger = await newcomer(site);
  expect(await refusal(stranger.call("getWorkplaceTeam", { params }))).toBe("not_found");
  expect(await founder.call("getWorkplaceTeam", { params })).toMatchObject({
    workplace: { state: "waiting" },
  });
  const body = { email: "kaveri@muualla.test", role: "author" } as const;
  expect(await refusal(founder.call("inviteMember", { params, body }))).toBe("conflict");
});

test("an invitation is accepted by the one whose address it is, and by nobody else", async () => {
  const { params, editor } = await newWorkplace(site, "Kutsujat");
  const body = { email: " Kutsuttu@Lahti.FI", role: "editor" } as const;
  const { id } = await editor.call("inviteMember", { params, body });
  const thief = await newcomer(site);
  expect(await refusal(thief.call("acceptInvitation", { params: { id } }))).toBe("not_found");
  const invited = await signInAs(site, "kutsuttu@lahti.fi");
  expect(await mailsTo(invited)).toEqual(["Kutsu työpaikkaan Kutsujat"]);
  const { invitations } = await invited.call("getWorkplaceProposal", {});
  expect(invitations).toMatchObject([{ id, workplace: { name: "Kutsujat" }, role: "editor" }]);
  expect(await invited.call("acceptInvitation", { params: { id } })).toEqual(params);
  expect((await invited.call("getMe", {})).me?.memberships).toMatchObject([{ role: "editor" }]);
  expect(await refusal(invited.call("acceptInvitation", { params: { id } }))).toBe("not_found");
  expect(await refusal(editor.call("inviteMember", { params, body }))).toBe("conflict");
});

test("an invitation again takes the new role; withdrawn, declined or old it works no more", async () => {
  const { params, editor, slug } = await newWorkplace(site, "Kutsutaan taas");
  const invited = await newcomer(site);
  const invite = (role: "author" | "editor") =>
    editor.call("inviteMember", { params, body: { email: invited.email, role } });
  const { id } = await invite("author");
  expect(await invite("editor")).toEqual({ id });
  expect((await editor.call("getWorkplaceTeam", { params })).invitations).toMatchObject([{ role: "editor" }]);
  await editor.call("withdrawInvitation", { params: { slug, id } });
  expect(await refusal(invited.call("acceptInvitation", { params: { id } }))).toBe("not_found");
  const second = await invite("author");
  await invited.call("declineInvitation", { params: second });
  expect(await refusal(invited.call("acceptInvitation", { params: second }))).toBe("not_found");
  const third = await invite("author");
  await site.db
    .updateTable("invitation")
    .set({ expires_at: sql<Date>`now() - interval '1 minute'` })
    .where("id", "=", third.id)
    .execute();
  expect(await refusal(invited.call("acceptInvitation", { params: third }))).toBe("not_found");
  expect((await invited.call("getWorkplaceProposal", {})).invitations).toEqual([]);
  expect(await invited.call("askToJoin", { params, body: {} })).toEqual({ state: "asked" });
});

test("who is invited and asks is in at once", async () => {
  const { params, editor } = await newWorkplace(site, "Nopea paikka");
  const invited = await newcomer(site);
  await editor.call("inviteMember", { params, body: { email: invited.email, role: "author" } });
  expect(await invited.call("askToJoin", { params, body: {} })).toEqual({ state: "active" });
});

test("authors manage nobody, and nobody manages the members of a workplace of others", async () => {
  const place = await newWorkplace(site, "Suojattu paikka");
  const author = await newMember(site, place);
  const id = await idOf(place.editor.call);
  for (const { call } of [author, await newcomer(site), boss]) {
    const params = { slug: place.slug, id };
    expect(await refusal(call("changeRole", { params, body: { role: "author" } }))).toBe("forbidden");
    expect(await refusal(call("removeMember", { params }))).toBe("forbidden");
    const invited = call("inviteMember", {
      params: place.params,
      body: { email: "a@b.test", role: "editor" },
    });
    expect(await refusal(invited)).toBe("forbidden");
  }
});

test("the last editor neither leaves nor steps down while others are there, and names another first", async () => {
  const place = await newWorkplace(site, "Viimeinen muokkaaja");
  const { editor, params, slug } = place;
  const author = await newMember(site, place);
  const own = { slug, id: await idOf(editor.call) };
  expect(await refusal(editor.call("leaveWorkplace", { params }))).toBe("conflict");
  expect(await refusal(editor.call("removeMember", { params: own }))).toBe("conflict");
  expect(await refusal(editor.call("changeRole", { params: own, body: { role: "author" } }))).toBe(
    "conflict",
  );
  await editor.call("changeRole", { params: { slug, id: author.id }, body: { role: "editor" } });
  await editor.call("leaveWorkplace", { params });
  expect((await editor.call("getMe", {})).me?.memberships).toEqual([]);
});

test("of the two last editors who leave at once one stays", async () => {
  const place = await newWorkplace(site, "Kaksi viimeistä");
  const other = await newMember(site, place, "editor");
  await newMember(site, place);
  const leaving = [place.editor, other].map(({ call }) =>
    refusal(call("leaveWorkplace", { params: place.params })),
  );
  expect((await Promise.all(leaving)).toSorted()).toEqual(["conflict", "done"]);
});

test("a member removed is told, and is in no more", async () => {
  const place = await newWorkplace(site, "Poistettu paikasta");
  const author = await newMember(site, place);
  await place.editor.call("removeMember", { params: { slug: place.slug, id: author.id } });
  expect((await mailsTo(author))[0]).toBe("Et ole enää mukana työpaikassa Poistettu paikasta");
  expect(await refusal(author.call("getWorkplaceTeam", { params: place.params }))).toBe("forbidden");
});

test("a person belongs to two organisations, with a role in each", async () => {
  const place = await newWorkplace(site, "Kahden talon väki");
  const person = await newMember(site, place);
  await person.call("foundWorkplace", { body: { organisation: "hollola", name: "Toinen talo" } });
  expect((await person.call("getMe", {})).me?.memberships).toMatchObject([
    { organisation: { slug: "lahti" }, role: "author", workplaceState: "active" },
    { organisation: { slug: "hollola" }, role: "editor", workplaceState: "waiting" },
  ]);
});

test("erasing oneself works for the last editor too; a moderator then gives the workplace one", async () => {
  const place = await newWorkplace(site, "Ilman muokkaajaa");
  const { slug, params } = place;
  const author = await newMember(site, place);
  await place.editor.call("eraseMe", {});
  const { withoutEditor } = await boss.call("listWorkplaceTasks", {});
  expect(withoutEditor.find((each) => each.slug === slug)).toMatchObject({ memberCount: 1, requestCount: 0 });
  const asker = await newcomer(site);
  await asker.call("askToJoin", { params, body: {} });
  expect((await mailsTo(boss))[0]).toContain("haluaa liittyä työpaikkaan Ilman muokkaajaa");
  await boss.call("changeRole", { params: { slug, id: author.id }, body: { role: "editor" } });
  expect((await boss.call("listWorkplaceTasks", {})).withoutEditor).not.toContainEqual(
    expect.objectContaining({ slug }),
  );
  const changed = boss.call("changeRole", { params: { slug, id: author.id }, body: { role: "author" } });
  expect(await refusal(changed)).toBe("forbidden");
});
