import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { testSite } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify } = await testSite();
const call = createClient(fastify);

test("organisations with stories come in the Finnish alphabet's order with their counts", async () => {
  const { items } = await call("listOrganisations", {});
  const names = items.map((item) => item.name.fi);
  expect(names).toEqual(names.toSorted(new Intl.Collator("fi").compare));
  expect(items.reduce((sum, item) => sum + item.storyCount, 0)).toBe(64);
});

test("an organisation that ended names the one that followed it", async () => {
  const organisation = await call("getOrganisation", { params: { slug: "eksote" } });
  expect(organisation).toMatchObject({
    type: "joint_authority",
    validTo: "2022-12-31",
    municipality: null,
    region: { code: "09" },
    successor: { slug: "etela-karjalan-hyvinvointialue" },
  });
});

test("an organisation without stories has a page too", async () => {
  const organisation = await call("getOrganisation", { params: { slug: "alajarvi" } });
  expect(organisation).toMatchObject({ storyCount: 0, municipality: { code: "005" } });
});

test("an unknown organisation is 404, and each answer costs one statement", async () => {
  expect((await fastify.inject("/api/organisations/ei-ole")).statusCode).toBe(404);
  expect(await statementsOf(() => call("listOrganisations", {}))).toHaveLength(1);
  expect(await statementsOf(() => call("getOrganisation", { params: { slug: "lahti" } }))).toHaveLength(1);
});
