import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { curators, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { statementsOf } from "../support/statements.ts";

const site = await testSite({ settings: curators });
const { mauri } = await signInCurators(site);
const { call } = mauri;
const like = async (q: string, more = {}) => (await call("listSimilarTags", { query: { q, ...more } })).items;

test("tags that are like a word are found by its forms, its parts and its letters, in any language", async () => {
  const food = await tagOf(call, "kouluruoka");
  expect((await like("kouluruoan"))[0]).toMatchObject({ tag: food.id, likeness: "form" });
  expect((await like("koulu ruoka"))[0]).toMatchObject({ tag: food.id, likeness: "compound" });
  expect((await like("kouluroka"))[0]).toMatchObject({ tag: food.id, likeness: "letters" });
  expect((await like("skolmat", { language: "sv" }))[0]).toMatchObject({ tag: food.id });
  expect((await like("kouluruoka", { except: food.id })).map(({ tag }) => tag)).not.toContain(food.id);
});

test("a new tag that is like another shows up as its pair at once", async () => {
  const { id } = await call("createTag", { body: tagNamed("kouluruokien") });
  const food = await tagOf(call, "kouluruoka");
  const { items } = await call("listSimilarPairs", {});
  const pair = items.find(({ tags }) => tags.includes(id));
  expect(pair).toMatchObject({ likeness: "form", language: "fi" });
  expect(pair?.tags).toContain(food.id);
  const statements = await statementsOf(() => call("listSimilarPairs", {}));
  expect(statements.length).toBeLessThanOrEqual(2);
});
