import { expect, test } from "vitest";
import { adopt, newPlace, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";

// A workplace may use one of the editors' stories before it claims that as its own.

const { site, moderator, home, vantaa, visitor } = await siteWithAdopters();
const { db } = site;

/** Makes an editorial story of another organisation a place's own; the place's organisation goes on with that one's work. */
async function claim(slug: string): Promise<void> {
  const { id } = await home.editor.call("claimStory", { params: { slug }, body: { workplace: home.slug } });
  await home.editor.call("saveDraftSection", {
    params: { id, key: "contact" },
    headers: { "if-match": '"0"' },
    body: { value: { email: "paivakoti@lahti.test", role: "Johtaja", canSpar: false } },
  });
  await home.editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  const { updatedAt: seen } = await moderator.call("getDraft", { params: { id } });
  await moderator.call("reviewDraft", { params: { id }, body: { decision: "publish", note: "", seen } });
}

test("what it and its organisation did with the story is no reuse by others from then on", async () => {
  const { items } = await visitor("listStories", { query: { organisation: "helsinki" } });
  const slug = items[0]?.slug ?? "";
  const sisters = await newPlace(site, "lahti", "Sisarpaikka");
  const id = await adopt(home, slug, { outcome: "Oma käyttöönotto." });
  await adopt(sisters, slug);
  await adopt(vantaa, slug);
  const params = { slug };
  expect((await visitor("getStory", { params })).reuse.total).toBe(2);
  const lahti = db.selectFrom("organisation").select("id").where("slug", "=", "lahti");
  await db.updateTable("organisation").set({ successor_id: lahti }).where("slug", "=", "helsinki").execute();
  await claim(slug);

  const { reuse, items: users } = await visitor("listStoryAdoptions", { params, query: {} });
  expect(reuse.total).toBe(1);
  expect(users.map(({ workplace, isOwnOrganisation }) => [workplace.slug, isOwnOrganisation])).toEqual(
    expect.arrayContaining([
      [sisters.slug, true],
      [vantaa.slug, false],
    ]),
  );
  expect(users).toHaveLength(2);
  const reused = await visitor("listReusedStories", { query: {} });
  expect(reused.items.find((story) => story.slug === slug)?.reused).toBe(1);
  const taken = { params: { slug: home.slug }, query: { side: "taken" } } as const;
  expect((await visitor("listWorkplaceAdoptions", taken)).items).toEqual([]);
  const mine = await home.editor.call("getMyAdoptions", { params });
  expect(mine.maySpeak).toBe(true);
  expect(mine.items.map(({ workplace }) => workplace.slug)).toEqual([sisters.slug]);
  expect(await refusal(home.editor.call("getAdoption", { params: { id } }))).toBe("not_found");
  const step = { params: { id }, body: { status: "in_use" } } as const;
  expect(await refusal(home.editor.call("addAdoptionStep", step))).toBe("not_found");
  // The editors had nobody who could answer the others; the story's workplace has.
  const { total } = await home.editor.call("listAdoptionsToAnswer", {});
  expect(total).toBe(2);
});
