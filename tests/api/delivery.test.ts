import { expect, test } from "vitest";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { testSite } from "../support/app.ts";

// How answers travel: limits, compression, validators and headers, the same for pages and for the API.

const web = await loadWeb();
const { fastify } = await testSite({ web });
const limited = await testSite({ web, settings: { RATE_LIMIT: "on", TRUST_PROXY: "true" } });

const bodies = [
  "/fi/haku",
  "/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa",
  "/api/stories",
  "/fi/syote.xml",
];

test.each(bodies)("%s is compressed where the reader can take it, and says that it may be", async (url) => {
  const packed = await fastify.inject({ url, headers: { "accept-encoding": "br, gzip" } });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(packed.rawPayload.length).toBeLessThan(20_000);
  const plain = await fastify.inject(url);
  expect(plain.headers["content-encoding"]).toBeUndefined();
  for (const { headers } of [packed, plain])
    expect(String(headers.vary).toLowerCase()).toContain("accept-encoding");
});

test.each(bodies)("%s that has not changed is not sent again", async (url) => {
  const headers = { "accept-encoding": "br" };
  const first = await fastify.inject({ url, headers });
  expect(first.headers.etag).toMatch(/^W\//);
  const second = await fastify.inject({
    url,
    headers: { ...headers, "if-none-match": String(first.headers.etag) },
  });
  expect([second.statusCode, second.body]).toEqual([304, ""]);
});

test.each(["/fi", "/fi/-", "/fi/tarinat/%E0%A4%A", "/api/stories", "/api/-", "/api/%E0%A4%A", "/robots.txt"])(
  "%s carries the security headers",
  async (url) => {
    const { headers } = await fastify.inject(url);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-request-id"]).toBeDefined();
  },
);

test("pages and the API count together against a network's limit, which IPv6 addresses of one /64 share", async () => {
  const from = (address: string) => ({ "x-forwarded-for": address });
  let answered = 0;
  for (; answered < 6100; answered += 1) {
    // Pages take longer to answer, and six thousand requests are many on a busy machine.
    const url = answered % 100 === 0 ? "/fi/-" : "/api/-";
    const { statusCode } = await limited.fastify.inject({ url, headers: from(`2001:db8::${answered % 9}`) });
    if (statusCode === 429) break;
  }
  expect(answered).toBe(6000);
  const refused = await limited.fastify.inject({ url: "/fi", headers: from("2001:db8::ffff") });
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBeDefined();
  expect(refused.json()).toMatchObject({ code: "too_many_requests" });
  const other = await limited.fastify.inject({ url: "/fi", headers: from("2001:db8:0:1::1") });
  expect(other.statusCode).toBe(200);
});

test("files of the site are kept for a year, and count against no limit", async () => {
  const { body } = await limited.fastify.inject({ url: "/fi", headers: { "x-forwarded-for": "192.0.2.9" } });
  const file = /src="(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? "";
  const response = await limited.fastify.inject({ url: file, headers: { "x-forwarded-for": "2001:db8::1" } });
  expect(response.statusCode).toBe(200);
  expect(response.headers["cache-control"]).toContain("immutable");
  expect(response.headers["x-ratelimit-limit"]).toBeUndefined();
});

test("an address has one spelling: no slash at its end, lower case", async () => {
  const slash = await fastify.inject("/fi/haku/?q=koulu");
  expect([slash.statusCode, slash.headers.location]).toEqual([301, "/fi/haku?q=koulu"]);
  expect((await fastify.inject("/fi/HAKU")).statusCode).toBe(404);
});
