import { expect, test, vi } from "vitest";
import { createTermsCache } from "../../apps/api/src/search/terms.ts";
import { testSite } from "../support/app.ts";
import { curators, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const { call } = (await signInCurators(site)).mauri;

// What another process knows, which nobody tells of a change; its statements are counted as the site's own.
const other = createTermsCache(site.search.db, site.search.analyzer);

/** The same when its five seconds have passed. */
async function laterThere() {
  other.forget();
  return other.get();
}

const made = async (name: string) => {
  const { slug } = await call("createTag", { body: tagNamed(name) });
  return tagOf(call, slug);
};
const base64 = (text: string) => Buffer.from(text).toString("base64");

test("nothing is asked for five seconds, then one number, and nothing is loaded while it is the same", async () => {
  const known = await laterThere();
  const now = vi.spyOn(Date, "now");
  const began = Date.now();
  try {
    now.mockReturnValue(began + 4_000);
    expect(await statementsOf(() => other.get())).toEqual([]);
    now.mockReturnValue(began + 6_000);
    const statements = await statementsOf(async () => expect(await other.get()).toBe(known));
    expect(statements).toHaveLength(1);
  } finally {
    now.mockRestore();
  }
});

test("reading, searching and what is done to stories are no reason to load again", async () => {
  const known = await laterThere();
  await call("listVocabulary", {});
  await call("searchStories", { query: { q: "koulu" } });
  await site.db
    .updateTable("story_version_text")
    .set({ title: "Toinen nimi" })
    .where("title", "like", "Lahti%")
    .execute();
  expect(await laterThere()).toBe(known);
});

const kokeilu = () => tagOf(call, "kokeilu");
let merger = "";

const changes: Record<string, () => Promise<unknown>> = {
  "a new tag": () => made("lataus yksi"),
  "another label": async () =>
    call("editTag", { ...seen(await made("lataus kaksi")), body: tagNamed("lataus 2") }),
  "a tag out of use": async () =>
    call("deprecateTag", { ...seen(await tagOf(call, "lataus-yksi")), body: { reason: "Ei tarvita." } }),
  "a tag in use again": async () => call("reviveTag", seen(await tagOf(call, "lataus-yksi"))),
  "a merger": async () => {
    const { id: into } = await kokeilu();
    merger = (await call("mergeTag", { ...seen(await tagOf(call, "lataus-yksi")), body: { into } })).id;
  },
  "a merger undone": () => call("undoTagOperation", { params: { id: merger } }),
  "an import": async () => {
    const file = { format: "csv", file: base64("slug,fi_synonyms\nlataus-yksi,latauskerta\n") } as const;
    const { digest } = await call("previewTagImport", { body: file });
    await call("importTags", { body: { ...file, digest } });
  },
  "an organisation's new name": () =>
    site.db
      .updateTable("organisation")
      .set({ name: JSON.stringify({ fi: "Uusi Lahti", sv: "Nya Lahtis" }) as never })
      .where("slug", "=", "lahti")
      .execute(),
  "a label that is gone": () => site.db.deleteFrom("tag_label").where("label", "=", "latauskerta").execute(),
};

test.each(Object.entries(changes))("%s is loaded, once, by one statement", async (_name, change) => {
  const known = await laterThere();
  await change();
  other.forget();
  const statements = await statementsOf(async () => expect(await other.get()).not.toBe(known));
  expect(statements).toHaveLength(1);
  const loaded = await other.get();
  expect(await laterThere()).toBe(loaded);
});

test("of a change that is not committed nobody knows, and of one that is taken back neither", async () => {
  const known = await laterThere();
  const tag = await kokeilu();
  const changing = site.db.transaction().execute(async (db) => {
    await db
      .insertInto("tag_label")
      .values({ tag_id: tag.id, language: "fi", kind: "hidden", label: "kokelu" })
      .execute();
    expect(await laterThere()).toBe(known);
    throw new Error("taken back");
  });
  await expect(changing).rejects.toThrow("taken back");
  expect(await laterThere()).toBe(known);
});

test("two who change words at once wait for each other only when they commit, and both changes are seen", async () => {
  const tag = await kokeilu();
  const known = await laterThere();
  const add = (label: string, meanwhile: () => Promise<unknown>) =>
    site.db.transaction().execute(async (db) => {
      await db
        .insertInto("tag_label")
        .values({ tag_id: tag.id, language: "fi", kind: "hidden", label })
        .execute();
      await meanwhile();
    });
  await add("kokelu", () => add("kokeliu", async () => {}));
  const loaded = await laterThere();
  expect(loaded).not.toBe(known);
  expect(loaded.tags.has("kokelu") && loaded.tags.has("kokeliu")).toBe(true);
});
