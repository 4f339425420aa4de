import { labels } from "@tori/text/fi/labels";
import { expect, test } from "vitest";
import { formatSearch, hasFilters, parseSearch, withoutFilter, withoutFilters } from "./search-state.ts";

const parse = (query: string) => parseSearch(new URLSearchParams(query), labels);

test("an address without a query is a search for everything", () => {
  const search = parse("");
  expect(search).toMatchObject({ q: "", sort: "relevance", page: 1, all: null });
  expect(hasFilters(search)).toBe(false);
  expect(formatSearch(search)).toBe("");
});

test("what an address says comes back in the address", () => {
  const query =
    "q=ruokah%C3%A4vikki&exact=1&practice=kokeilukulttuuri&region=06&region=07&county=kanta-hame&effort=small&cost=none&year=2019&state=retired&tag=hyvinvointi&sort=newest&page=3&all=municipality";
  expect(formatSearch(parse(query))).toBe(query);
});

test("only words can be wanted as they are", () => {
  expect(formatSearch(parse("q=kolu&exact=yes"))).toBe("q=kolu");
  expect(formatSearch(parse("exact=1"))).toBe("");
});

test("values that no facet can have are dropped, and each counts once", () => {
  const { chosen } = parse(
    "sector=health&sector=health&sector=magic&region=6&region=../x&municipality=091&municipality=91&language=de&year=19&effort=huge&state=draft&tag=Ä&status=in_use&practice=A%20B&organisation=constructor&sector=toString",
  );
  const kept = Object.entries(chosen).filter(([, values]) => values.length > 0);
  expect(Object.fromEntries(kept)).toEqual({
    sector: ["health"],
    municipality: ["091"],
    organisation: ["constructor"],
    status: ["in_use"],
  });
});

test("a page that cannot be becomes the nearest that can", () => {
  const pages = ["0", "-4", "abc", "1e9", "2.7", "9999999999999999999999", ""].map(
    (page) => parse(`page=${page}`).page,
  );
  expect(pages).toEqual([1, 1, 1, 1, 2, 50, 1]);
});

test("a query is cut at 500 characters and cleaned of what nobody can type", () => {
  expect(parse(`q=${"a".repeat(5000)}`).q).toHaveLength(500);
  expect(parse("q=%00lasten%0A%09kirja%00").q).toBe("lasten kirja");
  expect(parse(`q=${"a".repeat(499)}${encodeURIComponent("😀")}`).q).toBe("a".repeat(499));
  expect(parse("q=%ED%A0%80%20x").q).toBe("x");
});

test("a filter can be taken away, which leads to the first page", () => {
  const search = parse("q=x&sector=health&sector=social&page=4");
  expect(formatSearch(withoutFilter(search, "sector", "health"))).toBe("q=x&sector=social");
  expect(formatSearch(withoutFilters(search))).toBe("q=x");
});
