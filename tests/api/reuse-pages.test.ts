import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import { expect, test } from "vitest";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { createClient } from "../support/client.ts";
import { htmlOf } from "../support/html.ts";
import { statementsOf } from "../support/statements.ts";

// Pages about what is much reused, as the server renders them: what they cost, and how long their lists are.

const { site, home, vantaa } = await siteWithAdopters({ web: await loadWeb() });
const { fastify } = site;

const read = async (url: string) => {
  const response = await fastify.inject(url);
  expect(response.statusCode).toBe(200);
  return response.body;
};

const several = await newStory(home, "Monen käyttämä");
const another = await newStory(home, "Toinen monen käyttämä");
for (let made = 0; made < 12; made += 1) {
  const place = await newPlace(site, "turku", `Paikka ${made}`);
  for (const slug of [several, another]) await adopt(place, slug);
}

test.each([
  ["the front page", "/fi"],
  ["a story's page", paths.fi.story(several)],
  ["who uses a story", paths.sv.storyUse(several)],
  ["a workplace's page", paths.fi.workplace(home.slug)],
  ["a comparison", reusePaths.fi.comparison([several, another])],
  ["the feed of stories", "/fi/syote.xml"],
  ["the feed of reuse", "/fi/kayttoonotot.xml"],
])("%s with much reuse costs five statements at most", async (_name, url) => {
  let body = "";
  const statements = await statementsOf(async () => {
    body = await read(url);
  });
  expect(statements.length).toBeLessThanOrEqual(5);
  expect(body).toContain("Monen käyttämä");
});

test("who is signed in gets a story's page, and what one may do with it, for seven statements at most", async () => {
  const { jar } = vantaa.editor;
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const call = createClient(fastify, { jar });
  const asking = async () => {
    const page = await fastify.inject({ url: paths.fi.story(several), headers: { cookie } });
    expect(page.statusCode).toBe(200);
    await call("getMe", {});
    await call("getMyAdoptions", { params: { slug: several } });
  };
  expect((await statementsOf(asking)).length).toBeLessThanOrEqual(7);
});

test("a story's page shows the first few who use it, and its use and its workplace's page them all, page by page", async () => {
  const shown = (body: string) => htmlOf(body).match(/class="adoption"/g)?.length ?? 0;
  const story = await read(paths.fi.story(several));
  expect(shown(story)).toBe(3);
  expect(htmlOf(story)).toContain(`href="${paths.fi.storyUse(several)}">Näytä kaikki`);
  expect(shown(await read(paths.fi.storyUse(several)))).toBe(12);
  const sizes: number[] = [];
  let next: string | undefined = paths.fi.workplace(home.slug);
  while (next !== undefined) {
    const body = htmlOf(await read(next));
    sizes.push(shown(body));
    next = /class="more-link" href="([^"]*given=[^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  }
  expect(sizes).toEqual([10, 10, 4]);
  const unknown = await fastify.inject(`${paths.fi.workplace(home.slug)}?given=x`);
  expect(unknown.statusCode).toBe(400);
});
