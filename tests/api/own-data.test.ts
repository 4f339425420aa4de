import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";

const site = await testSite();
const { db, fastify } = site;
const leaver = await signInAs(site, "lahtija@lahti.test", { name: "Lea Lähtijä" });
const stayer = await signInAs(site, "jaaja@lahti.test", { name: "Jaana Jääjä" });
const workplace = await workplaceWith(db, [
  { email: leaver.email, role: "editor" },
  { email: stayer.email, role: "editor" },
]);
const body = { workplace, language: "fi" } as const;

const published = await leaver.call("createDraft", { body });
await saveAll(leaver.call, published.id, wholeStory("Lähtijän kirjoittama"));
const { slug } = await leaver.call("publishDraft", {
  params: published,
  body: { licence: "CC-BY-4.0" },
});
const draft = await leaver.call("createDraft", { body });
await saveAll(leaver.call, draft.id, { title: "Vielä kesken" });
await saveAll(stayer.call, draft.id, { summary: "Toisen kirjoittama" });
await createClient(fastify)("sendStoryNotice", {
  params: { slug },
  body: { kind: "other", text: "Oma viestini torilta.", email: leaver.email },
});

test("own data has what one has written, and none of what others have", async () => {
  const data = await leaver.call("exportMyData", {});
  expect(data).toMatchObject({
    drafts: [{ id: draft.id, state: "open", workplace }],
    draft_sections: [{ draft: draft.id, section: "title", value: "Vielä kesken" }],
    story_steps: [{ story: slug, kind: "published" }],
    licences: [{ story: slug, number: 1, licence: "CC-BY-4.0" }],
    notices: [{ story: slug, text: "Oma viestini torilta." }],
  });
  expect(JSON.stringify(data)).not.toContain("Toisen kirjoittama");
});

test("erased, one leaves stories and drafts to the workplace, and neither name nor address anywhere", async () => {
  await leaver.call("eraseMe", {});
  expect((await stayer.call("getStory", { params: { slug } })).title).toBe("Lähtijän kirjoittama");
  const { createdBy, sections, rights } = await stayer.call("getDraft", { params: draft });
  expect(createdBy).toBe("");
  expect(sections.title).toMatchObject({ value: "Vielä kesken", savedBy: "" });
  expect(rights.publish).toBe(true);
  // What was mailed is forgotten when it has left; here it stays in the mailbox of one's own machine.
  const tables = (await db.introspection.getTables()).filter(
    ({ name, schema, isView }) => schema === "public" && !isView && name !== "mail",
  );
  const named = [];
  for (const { name } of tables) {
    const { rows } = await fastify.pg.pool.query(
      `select from ${name} as t where t::text ~* 'lahtija@lahti|Lea Lähtijä'`,
    );
    if (rows.length > 0) named.push(name);
  }
  expect(named).toEqual([]);
});
