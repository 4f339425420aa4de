import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { testSite } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify } = await testSite();
const call = createClient(fastify);

test("there are 14 practice categories in the order of their source, each with stories", async () => {
  const { items } = await call("listPractices", {});
  expect(items.map((item) => item.position)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  expect(items.every((item) => item.storyCount > 0)).toBe(true);
});

test("a practice category has the panel's figures and says whose they are", async () => {
  const practice = await call("getPractice", { params: { slug: "johdon-tuki" } });
  expect(practice.rounds).toHaveLength(1);
  expect(practice.rounds[0]).toMatchObject({
    year: 2021,
    adoption: { inUse: 38, piloting: 19, planned: 12, notInUse: 31 },
    panel: { label: { fi: "asiantuntija-arvio 2021" } },
  });
  const { items } = await call("listStories", { query: { practice: "johdon-tuki", limit: 50 } });
  expect(practice.storyCount).toBe(items.length);
});

test("an unknown practice category is 404", async () => {
  expect((await fastify.inject("/api/practices/ei-ole")).statusCode).toBe(404);
});

test("each costs one statement", async () => {
  expect(await statementsOf(() => call("listPractices", {}))).toHaveLength(1);
  expect(await statementsOf(() => call("getPractice", { params: { slug: "johdon-tuki" } }))).toHaveLength(1);
});
