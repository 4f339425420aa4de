import { expect, test } from "vitest";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { testSite } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db } = await testSite({ web: await loadWeb() });

const pages = {
  front: "/fi",
  search: "/fi/haku",
  "search with words and filters": "/fi/haku?q=koulu&language=fi&practice=kokeilukulttuuri",
  "search without hits": "/fi/haku?q=zzzzqqqq",
  story: "/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa",
  "a story's use": "/sv/berattelser/lahti-citicap-henkilokohtainen-paastokauppa/anvandning",
  "four stories compared, and a fifth searched for":
    "/fi/vertailu?tarina=lahti-citicap-henkilokohtainen-paastokauppa&tarina=soini-tarjoiluhavikki-kunnan-tyontekijoille&tarina=raseborg-meroppet-bibliotek-i-tenala&tarina=ei-ole&tarina=%00&q=koulu",
  "where an adaptation begins": "/sv/berattelser/lahti-citicap-henkilokohtainen-paastokauppa/tillampa",
  "nothing compared": "/sv/jamforelse",
  practices: "/sv/arbetssatt",
  practice: "/sv/arbetssatt/kokeilukulttuuri",
  organisations: "/fi/organisaatiot",
  organisation: "/fi/organisaatiot/lahti",
  tags: "/en/tags",
  tag: "/en/tags/kouluruoka",
  about: "/fi/tietoa",
  api: "/fi/rajapinta",
};

// The first search after a start learns all documents by a statement of its own; those after it are what is counted.
await fastify.inject("/fi/haku");

test.each(Object.entries(pages))(
  "%s is whole in its first HTML, for five statements at most",
  async (_name, url) => {
    let body = "";
    const statements = await statementsOf(async () => {
      const response = await fastify.inject(url);
      expect(response.statusCode).toBe(200);
      expect(response.headers["cache-control"]).toContain("s-maxage=20");
      expect(response.headers["set-cookie"]).toBeUndefined();
      body = response.body;
    });
    expect(statements.length).toBeLessThanOrEqual(5);
    for (const statement of statements) expect(statement.split("\n").length).toBeLessThanOrEqual(40);
    expect(body).toMatch(/<h1[ >]/);
    expect(body).toMatch(
      /<link rel="canonical" href="http:\/\/127\.0\.0\.1:3000\/|name="robots" content="noindex/,
    );
    expect(body).not.toMatch(/ style="|<style/);
  },
);

test("a story's page has its text, its language versions and what machines read", async () => {
  const { body } = await fastify.inject("/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa");
  expect(body).toContain("Lahdessa on helppo liikkua autolla");
  expect(body).not.toContain('hreflang="sv"');
  expect(body).toMatch(/<meta property="og:title" content="Lahti kokeili/);
  const blocks = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    (match) => match[1] ?? "",
  );
  const data = JSON.stringify(blocks.map((block) => JSON.parse(block) as unknown));
  for (const word of [
    "Article",
    "GovernmentOrganization",
    "DefinedTerm",
    "creativecommons.org/licenses/by/4.0",
  ]) {
    expect(data).toContain(word);
  }
});

test("text of a story cannot break out of the page", async () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>\u2028`;
  await db
    .updateTable("story_version_text")
    .set({ title: evil })
    .where("title", "like", "Lahti kokeili asukkaiden%")
    .execute();
  for (const url of ["/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa", "/fi/organisaatiot/lahti"]) {
    const { body } = await fastify.inject(url);
    expect(body).toContain("&lt;/script&gt;");
    expect(body).not.toContain("<script>alert");
    expect(body).not.toContain("<img src=x");
  }
});

test("a story that was taken away is 410, and one that never was is 404, each with a way on", async () => {
  const slug = "eksote-mallu-auto";
  await db.updateTable("story").set({ state: "hidden" }).where("slug", "like", `${slug}%`).execute();
  const [row] = await db.selectFrom("story").select("slug").where("state", "=", "hidden").execute();
  const gone = await fastify.inject(`/sv/berattelser/${row?.slug ?? ""}`);
  const missing = await fastify.inject("/sv/berattelser/finns-inte");
  expect([gone.statusCode, missing.statusCode]).toEqual([410, 404]);
  for (const response of [gone, missing]) {
    expect(response.headers["content-type"]).toContain("text/html");
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(response.body).toContain('<html lang="sv"');
    expect(response.body).toContain('action="/sv/sok"');
  }
});

test.each([
  ["/xx", 404],
  ["/de/tarinat/x", 404],
  ["/fi/ei-ole", 404],
  ["/fi/tarinat/%00", 404],
  ["/fi/tarinat/%E0%A4%A", 404],
  ["//evil.example/fi", 404],
  ["/fi/haku?page=0", 200],
  ["/fi/haku?page=99999999999999999999", 200],
  ["/fi/haku?sector=nonsense&region=xx&sort=%00", 200],
  ["/fi/haku?q=%00%ED%A0%80", 200],
  [`/fi/haku?q=${"koulu%20".repeat(700)}`, 200],
  ["/fi/haku?q=%E0%A4%A", 200],
  [`/fi/haku?${"practice=kokeilukulttuuri&".repeat(80)}`, 200],
])("the address %s gives a page with the status %i, redirects followed", async (url, status) => {
  let response = await fastify.inject(url);
  for (let hops = 0; hops < 3 && response.statusCode >= 300 && response.statusCode < 400; hops += 1) {
    const location = new URL(String(response.headers.location), "http://127.0.0.1:3000");
    expect(location.host).toBe("127.0.0.1:3000");
    response = await fastify.inject(location.pathname + location.search);
  }
  expect(response.statusCode).toBe(status);
  expect(response.headers["content-type"]).toContain("text/html");
});

test("the list of stories has no page of its own: the search is it", async () => {
  const response = await fastify.inject("/fi/tarinat");
  expect(response.statusCode).toBeGreaterThanOrEqual(301);
  expect(response.headers.location).toMatch(/\/fi\/haku$/);
});

test("other methods than reading are refused in words", async () => {
  const response = await fastify.inject({
    method: "POST",
    url: "/fi/haku",
    headers: { "accept-language": "fi" },
  });
  expect(response.statusCode).toBe(405);
  expect(response.json()).toMatchObject({ code: "method_not_allowed" });
});

test("an address that a story had before leads to its page, in the page's language", async () => {
  const slug = "lahti-citicap-henkilokohtainen-paastokauppa";
  const story = await db.selectFrom("story").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
  await db.insertInto("story_slug").values({ slug: "entinen-osoite", story_id: story.id }).execute();
  const response = await fastify.inject("/sv/berattelser/entinen-osoite");
  expect(response.statusCode).toBe(301);
  expect(response.headers.location).toMatch(new RegExp(`/sv/berattelser/${slug}$`));
});

test("a tag's page tells what it means, in another language where its own has nothing, and where else it is", async () => {
  const yso = "http://www.yso.fi/onto/yso/p7001";
  const definition = JSON.stringify({ fi: "Ruoka, jota koulussa syödään." });
  await db.updateTable("tag").set({ definition, yso }).where("slug", "=", "kouluruoka").execute();
  const { body: inFinnish } = await fastify.inject("/fi/asiasanat/kouluruoka");
  expect(inFinnish).toContain('<p class="lead">Ruoka, jota koulussa syödään.</p>');
  expect(inFinnish).toContain(`<a href="${yso}">`);
  expect(inFinnish).toContain(`"sameAs":"${yso}"`);
  expect(inFinnish).toMatch(/<meta name="description" content="Ruoka, jota koulussa syödään\."/);
  const { body: inSwedish } = await fastify.inject("/sv/amnesord/kouluruoka");
  expect(inSwedish).toContain('<span lang="fi">Ruoka, jota koulussa syödään.</span> (på finska)');
  expect(inSwedish).not.toMatch(/<meta name="description" content="Ruoka/);
});

test("the address of a merged tag leads to its survivor's page for good", async () => {
  const { id } = await db
    .selectFrom("tag")
    .select("id")
    .where("slug", "=", "kokeilu")
    .executeTakeFirstOrThrow();
  const merged = { state: "merged", merged_into_id: id } as const;
  await db.updateTable("tag").set(merged).where("slug", "=", "osallisuus").execute();
  for (const path of ["/fi/asiasanat", "/sv/amnesord", "/en/tags"]) {
    const response = await fastify.inject(`${path}/osallisuus`);
    expect(response.statusCode).toBe(301);
    expect(response.headers.location).toMatch(new RegExp(`${path}/kokeilu$`));
  }
});
