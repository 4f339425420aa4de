import { expect, test } from "vitest";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { createClient } from "../support/client.ts";
import { until } from "../support/copies.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import type { Person } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";
import { newMember, newWorkplace, newcomer, siteWithWorkplaces } from "../support/workplaces.ts";

const { site, boss } = await siteWithWorkplaces();
await workSearch(site.worker, site.db, site.search);
const visitor = createClient(site.fastify);

async function newDraft({ call }: Person, workplace: string): Promise<{ id: string }> {
  return call("createDraft", { body: { workplace, language: "fi" } });
}

/** A published story of a trusted workplace with one editor. */
async function published(title: string) {
  const editor = await newcomer(site, "Eija Editor");
  const slug = await workplaceWith(site.db, [{ email: editor.email, role: "editor" }]);
  const params = await newDraft(editor, slug);
  await saveAll(editor.call, params.id, wholeStory(title));
  const story = await editor.call("publishDraft", { params, body: { licence: "CC-BY-4.0" } });
  return { editor, slug, story: story.slug ?? "" };
}

const titlesOf = async (workplace: string) =>
  (await visitor("listStories", { query: { workplace } })).items.map(({ title }) => title);

test("a workplace's stories are listed by its address, and of one that does not exist none", async () => {
  const { slug } = await published("Lista toimii");
  expect(await titlesOf(slug)).toEqual(["Lista toimii"]);
  expect(await refusal(titlesOf("ei-ole"))).toBe("not_found");
});

test("an editor alone with a draft does not leave it behind", async () => {
  const { editor, slug, params } = await newWorkplace(site, "Yksin luonnoksen kanssa");
  await newDraft(editor, slug);
  expect(await refusal(editor.call("leaveWorkplace", { params }))).toBe("conflict");
  await newMember(site, { editor, slug }, "editor");
  expect(await refusal(editor.call("leaveWorkplace", { params }))).toBe("done");
});

test("stories and drafts follow a merger, with the name of the workplace that stays", async () => {
  const from = await published("Seuraa mukana");
  const draft = await newDraft(from.editor, from.slug);
  const to = await newWorkplace(site, "Yhdistymisen kohde");
  await boss.call("mergeWorkplace", { params: { slug: from.slug }, body: { into: to.slug } });
  expect(await titlesOf(to.slug)).toEqual(["Seuraa mukana"]);
  expect(await titlesOf(from.slug)).toEqual(["Seuraa mukana"]);
  const story = await visitor("getStory", { params: { slug: from.story } });
  expect(story.workplace).toBe("Yhdistymisen kohde");
  const { workplace } = await to.editor.call("getDraft", { params: draft });
  expect(workplace?.slug).toBe(to.slug);
});

test("a renamed workplace's stories carry its new name, and are found by it", async () => {
  const { editor, slug, story } = await published("Nimi vaihtuu");
  await editor.call("editWorkplace", { params: { slug }, body: { name: "Aivan uusi nimi" } });
  expect((await visitor("getStory", { params: { slug: story } })).workplace).toBe("Aivan uusi nimi");
  await until(async () => {
    const { items } = await visitor("searchStories", { query: { q: "Aivan uusi nimi" } });
    return items.some((item) => item.slug === story);
  });
});

test("two workplaces that claim the same editorial story are not merged before one claim is settled", async () => {
  const one = await newWorkplace(site, "Ottaja yksi");
  const two = await newWorkplace(site, "Ottaja kaksi");
  const { id: storyId } = await site.db
    .selectFrom("story")
    .select("id")
    .where("publisher", "=", "editorial")
    .limit(1)
    .executeTakeFirstOrThrow();
  for (const { editor, slug } of [one, two]) {
    const draft = await newDraft(editor, slug);
    await site.db.updateTable("draft").set({ story_id: storyId }).where("id", "=", draft.id).execute();
  }
  const merged = boss.call("mergeWorkplace", { params: one.params, body: { into: two.slug } });
  await expect(merged).rejects.toMatchObject({ problem: { fields: [{ field: "into" }] } });
});
