import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

const DATABASE_URL = "postgres://tori_app:x@127.0.0.1/tori";

test("the database's address is enough; the rest has defaults", () => {
  expect(parseConfig({ DATABASE_URL })).toMatchObject({
    ownerUrl: DATABASE_URL,
    publicUrl: "http://127.0.0.1:3000",
    rateLimit: true,
    trustProxy: false,
  });
});

test("an empty setting counts as not set", () => {
  expect(parseConfig({ DATABASE_URL, PORT: "", PUBLIC_URL: "" }).port).toBe(3000);
});

test("every wrong setting is named in one sentence", () => {
  const wrong = { DATABASE_URL: "mysql://x", PORT: "99999", RATE_LIMIT: "maybe" };
  expect(() => parseConfig(wrong)).toThrow(/DATABASE_URL.*PORT.*RATE_LIMIT/);
});

test("trusted proxies can be a number of hops or networks", () => {
  const hops = parseConfig({ DATABASE_URL, TRUST_PROXY: "1" }).trustProxy;
  expect(typeof hops === "function" && [hops("x", 0), hops("x", 1)]).toEqual([true, false]);
  expect(parseConfig({ DATABASE_URL, TRUST_PROXY: "10.0.0.0/8, 127.0.0.1" }).trustProxy).toEqual([
    "10.0.0.0/8",
    "127.0.0.1",
  ]);
});

test("several instances of Meilisearch are named with commas", () => {
  const { meilisearch } = parseConfig({
    DATABASE_URL,
    MEILI_URL: "http://a:7700/, https://b",
    MEILI_KEY: "k",
  });
  expect(meilisearch).toEqual({ urls: ["http://a:7700", "https://b"], key: "k" });
  expect(parseConfig({ DATABASE_URL }).meilisearch).toEqual({ urls: [], key: null });
  expect(() => parseConfig({ DATABASE_URL, MEILI_URL: "a:7700" })).toThrow(/MEILI_URL/);
});

test("mails come from one address, with or without a name", () => {
  const from = (MAIL_FROM: string) => parseConfig({ DATABASE_URL, MAIL_FROM }).mailFrom;
  expect(from("tori@kunta.example")).toEqual({ name: "", address: "tori@kunta.example" });
  expect(from("Äänekosken työ, tori <tori@kunta.example>")).toEqual({
    name: "Äänekosken työ, tori",
    address: "tori@kunta.example",
  });
  expect(from('"Kunnan tori" <tori@kunta.example>')?.name).toBe("Kunnan tori");
  for (const wrong of ["Tori", "a@b.fi, c@b.fi", "Tori <a@b.fi>, c@b.fi", "Tori\nBcc: x <a@b.fi>"])
    expect(() => from(wrong)).toThrow(/MAIL_FROM/);
});
