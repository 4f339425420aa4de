import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify } = site;
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const stranger = await signInAs(site, "stranger@espoo.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const members = [{ email: editor.email, role: "editor" }] as const;
const workplace = await workplaceWith(db, members);
const licence = { licence: "CC-BY-4.0" } as const;

async function newDraft(sections: object, home = workplace): Promise<{ id: string }> {
  const draft = await editor.call("createDraft", { body: { workplace: home, language: "fi" } });
  await saveAll(editor.call, draft.id, sections);
  return draft;
}

test("an empty draft is shown too, with all that is missing in the page's language", async () => {
  const swedish = createClient(fastify, { jar: editor.jar, headers: { "accept-language": "sv" } });
  const { story, missing } = await swedish("getDraftPreview", { params: await newDraft({}) });
  expect(story).toMatchObject({ title: "", status: null, sections: [], tags: [], contact: null, version: 1 });
  expect(story.organisation.slug).toBe("lahti");
  expect(missing[0]).toEqual({ field: "title", message: "Skriv en rubrik, minst fem tecken." });
  expect(missing.map(({ field }) => field)).toContain("contact.email");
});

test("a whole draft is shown as its story is once it is out", async () => {
  const { items: known } = await editor.call("listTagChoices", {});
  const [first, second] = known;
  const whole = wholeStory("Juuri näin se näkyy");
  const classification = {
    ...(whole.classification as object),
    tags: [{ id: first?.id }, { proposed: second?.name.fi.toUpperCase() }, { proposed: "  uusi   sana " }],
  };
  const links = [{ title: " Ohje ", url: "https://lahti.fi/ohje " }];
  const params = await newDraft({ ...whole, classification, links });
  const { story, missing } = await editor.call("getDraftPreview", { params });
  expect(missing).toEqual([]);
  expect(story.tags).toEqual([
    { slug: first?.slug, name: first?.name, isProposed: false },
    { slug: second?.slug, name: second?.name, isProposed: false },
    { slug: "uusi-sana", name: { fi: "uusi sana", sv: "uusi sana" }, isProposed: true },
  ]);
  const { slug } = await editor.call("publishDraft", { params, body: licence });
  const { tags, ...published } = await editor.call("getStory", { params: { slug } });
  // Of these only the time can tell.
  const { publishedAt, updatedAt, confirmedAt } = published;
  expect({ ...story, slug, publishedAt, updatedAt, confirmedAt }).toMatchObject(published);
  expect(new Set(tags.map((tag) => tag.slug))).toEqual(new Set([first?.slug, second?.slug]));
});

test("what is not yet right is left out, and named as missing", async () => {
  const params = await newDraft({
    ...wholeStory("Vielä kesken"),
    links: [{ title: "Ohje", url: "lahti.fi" }],
    classification: { practices: ["ei-ole", "kokeilukulttuuri"], sectors: [], tags: [{ proposed: "  " }] },
  });
  const { story, missing } = await editor.call("getDraftPreview", { params });
  expect(story).toMatchObject({ links: [], practices: [{ slug: "kokeilukulttuuri" }], tags: [] });
  expect(missing.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["classification.sectors", "classification.practices"]),
  );
});

test("a word that a draft proposes twice, or two drafts at once, becomes one tag", async () => {
  const tags = [{ proposed: "tuplasana" }, { proposed: "Tuplasana" }];
  const drafts = [];
  for (const title of ["Ensin tuplana", "Sitten tuplana", "Vielä tuplana"]) {
    const whole = wholeStory(title);
    drafts.push(await newDraft({ ...whole, classification: { ...(whole.classification as object), tags } }));
  }
  await Promise.all(drafts.map((params) => editor.call("publishDraft", { params, body: licence })));
  const labels = await db
    .selectFrom("tag_label")
    .select("label")
    .where("label", "ilike", "tuplasana")
    .execute();
  expect(labels).toHaveLength(1);
});

test("only who may read a draft sees how it will look: moderators once it waits for them", async () => {
  const fresh = await workplaceWith(db, members, { isTrusted: false });
  const params = await newDraft(wholeStory("Ensimmäinen esikatselu"), fresh);
  for (const { call } of [stranger, moderator])
    expect(await refusal(call("getDraftPreview", { params }))).toBe("not_found");
  await editor.call("publishDraft", { params, body: licence });
  expect((await moderator.call("getDraftPreview", { params })).story.title).toBe("Ensimmäinen esikatselu");
});

test("an editorial story's next version keeps the editors' note and what it is tied to", async () => {
  const { slug } = await db
    .selectFrom("story as s")
    .innerJoin("story_version_text as t", "t.version_id", "s.published_version_id")
    .select("s.slug")
    .where("t.editorial_note", "is not", null)
    .executeTakeFirstOrThrow();
  const before = await editor.call("getStory", { params: { slug } });
  const params = await moderator.call("createNextDraft", { params: { slug } });
  const { story } = await moderator.call("getDraftPreview", { params });
  const same = [
    "title",
    "organisation",
    "sections",
    "sources",
    "editorialNote",
    "basedOn",
    "basisFor",
  ] as const;
  for (const key of same) expect(story[key]).toEqual(before[key]);
  expect(story).toMatchObject({ publisher: "editorial", version: before.version + 1 });
  await moderator.call("publishDraft", { params, body: licence });
  const after = await editor.call("getStory", { params: { slug } });
  expect(after.editorialNote).toBe(before.editorialNote);
});
