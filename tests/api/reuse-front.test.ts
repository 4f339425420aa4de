import { paths } from "@tori/text/paths";
import { expect, test } from "vitest";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { htmlOf } from "../support/html.ts";

// Reuse as the front page, feeds and the sitemap show it.

const { site, home, vantaa, espoo, visitor } = await siteWithAdopters({ web: await loadWeb() });

const read = async (url: string) => {
  const response = await site.fastify.inject(url);
  expect(response.statusCode).toBe(200);
  return response.body;
};

test("before anything is reused the front page says so, and how that begins", async () => {
  const body = htmlOf(await read("/fi"));
  expect(body).toContain("Eniten käytettyjä");
  expect(body).toContain("Vielä yhtään ei ole kirjattu");
  expect(body).not.toContain("Kaikki muualla käytetyt tarinat");
  expect(body).not.toContain("käytössä muuallakin");
  expect((await read("/fi/kayttoonotot.xml")).match(/<entry /g)).toBeNull();
});

test("the front page shows what most other organisations use, each once, and counts of nothing else", async () => {
  const [often, once, own, planned] = [
    await newStory(home, "Usein otettu"),
    await newStory(home, "Kerran otettu"),
    await newStory(home, "Vain oman talon"),
    await newStory(home, "Vasta suunniteltu"),
  ];
  const sisters = await newPlace(site, "vantaa", "Korson päiväkoti");
  const neighbours = await newPlace(site, "lahti", "Ahtialan päiväkoti");
  for (const place of [vantaa, sisters, espoo]) await adopt(place, often);
  await adopt(vantaa, once, { status: "piloting" });
  await adopt(neighbours, own);
  await adopt(espoo, planned, { status: "planned" });
  const { items } = await visitor("listReusedStories", { query: {} });
  expect(items.map(({ slug, reused }) => [slug, reused])).toEqual([
    [often, 2],
    [once, 1],
  ]);
  expect(await visitor("getStatistics", {})).toMatchObject({ reusedStories: 2 });
  const body = htmlOf(await read("/fi"));
  const section = body.slice(body.indexOf('id="most-reused"'), body.indexOf('id="practices"'));
  expect(section).toContain("2 muuta organisaatiota käyttää");
  expect(section).toContain("1 muu organisaatio käyttää");
  expect(section).not.toContain("Vain oman talon");
  expect(section).not.toContain("Vasta suunniteltu");
  expect(body).toContain("Jo 2 tarinaa on otettu käyttöön muissakin organisaatioissa.");
  expect(body).toContain("2 tarinaa käytössä muuallakin");
  expect(body).not.toMatch(/stall-count">[^<]*tarinaa</);
});

test("feeds tell of reuse, and the sitemap of when it changed", async () => {
  const slug = await newStory(home, "Syötteissä kerrottu");
  const since = new Date().toISOString();
  const id = await adopt(espoo, slug, { outcome: "Säästimme <paljon>." });
  const stories = (await read("/sv/flode.xml")).replaceAll("\u00a0", " ");
  expect(stories).toContain("(1 muu organisaatio käyttää)");
  const reuse = await read("/sv/anvandning.xml");
  expect(reuse).toContain(`<id>urn:uuid:${id}</id>`);
  expect(reuse).toContain("I bruk. Säästimme &lt;paljon&gt;.");
  expect(reuse).toContain(paths.sv.storyUse(slug));
  expect(reuse).not.toContain("Eija Editor");
  const sitemap = await read("/sitemaps/stories-1.xml");
  const changed = new RegExp(`${slug}</loc><lastmod>([^<]*)`).exec(sitemap)?.[1] ?? "";
  expect(changed >= since).toBe(true);
  await espoo.editor.call("setAdoptionVisibility", {
    params: { id },
    body: { visibility: "organisation" },
  });
  expect(await read("/sv/anvandning.xml")).not.toContain(id);
});
