import { setTimeout as delay } from "node:timers/promises";
import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { richTextFromPlain } from "@tori/contract/plain-text";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const site = await testSite();
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const workplace = await workplaceWith(site.db, [{ email: editor.email, role: "editor" }]);

async function newDraft(sections: object): Promise<string> {
  const { id } = await editor.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(editor.call, id, sections);
  return id;
}

const save = (id: string, key: DraftSectionKey, value: unknown, ifMatch = '"0"') =>
  editor.call("saveDraftSection", { params: { id, key }, headers: { "if-match": ifMatch }, body: { value } });

test("a save that meets a publishing waits for it, and finds the draft gone", async () => {
  const id = await newDraft({ title: "Kesken julkaisun" });
  let saving: Promise<string> | undefined;
  await site.db.transaction().execute(async (db) => {
    await db.deleteFrom("draft").where("id", "=", id).execute();
    saving = refusal(save(id, "title", "Myöhässä", '"1"'));
    await delay(300);
  });
  expect(await saving).toBe("not_found");
});

const text = (node: object) => ({ type: "doc", content: [node] });
const paragraph = (marks: object[]) =>
  text({ type: "paragraph", content: [{ type: "text", text: "x", marks }] });

test.each([
  ["an unknown mark", paragraph([{ type: "blink" }])],
  ["a script for a link", paragraph([{ type: "link", attrs: { href: "javascript:alert(1)" } }])],
  ["a heading in a list", text({ type: "bulletList", content: [{ type: "heading", attrs: { level: 3 } }] })],
  ["an attribute of somebody's own", text({ type: "paragraph", onclick: "x" })],
  ["a NUL byte", text({ type: "paragraph", content: [{ type: "text", text: "a\u0000b" }] })],
  ["half a surrogate pair", text({ type: "paragraph", content: [{ type: "text", text: "a\ud800" }] })],
  ["plain text", "vain tekstiä"],
  ["nothing", null],
])("%s in a section is refused by its place, and what was there stays", async (_what, value) => {
  const id = await newDraft({ need: wholeStory("x")["need"] });
  await expect(save(id, "need", value, '"1"')).rejects.toMatchObject({
    problem: {
      code: "invalid_input",
      fields: expect.arrayContaining([
        expect.objectContaining({ field: expect.stringMatching(/^(value\.|need)/) }),
      ]),
    },
  });
  const { sections } = await editor.call("getDraft", { params: { id } });
  expect(sections.need?.value).toEqual(wholeStory("x")["need"]);
});

test("a text that is too long for readers is kept, and named when publishing", async () => {
  const long = richTextFromPlain(`${"pitkä teksti ".repeat(100)}\n`.repeat(140));
  const id = await newDraft({ ...wholeStory("Liian pitkä kertomus"), lessons: long });
  const { sections } = await editor.call("getDraft", { params: { id } });
  expect(sections.lessons?.value).toEqual(long);
  const { story } = await editor.call("getDraftPreview", { params: { id } });
  expect(story.sections.at(-1)).toEqual({ key: "lessons", body: long });
  await expect(
    editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } }),
  ).rejects.toMatchObject({
    problem: {
      fields: [{ field: "lessons", message: "Lyhennä teksti enintään 20 000 merkkiin." }],
    },
  });
  const longer = richTextFromPlain("x".repeat(200_001));
  await expect(save(id, "reuse", longer)).rejects.toMatchObject({
    problem: { code: "invalid_input", fields: [{ field: "reuse" }] },
  });
});

test("a megabyte at once and a thousand levels are refused", async () => {
  const id = await newDraft({ title: "Iso teksti" });
  expect(await refusal(save(id, "summary", "x".repeat(1_000_000)))).toBe("too_large");
  let deep: unknown = { type: "paragraph" };
  for (let level = 0; level < 1000; level += 1) deep = { type: "bulletList", content: [deep] };
  expect(await refusal(save(id, "need", text(deep as object)))).toBe("invalid_input");
});
