import { fi } from "@tori/text/fi";
import { paths } from "@tori/text/paths";
import { expect, test } from "vitest";
import { formatRetagState, isAsking, parseRetagState, searchInAddress } from "./retag-state.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const parse = (query: string) => parseRetagState(new URLSearchParams(query), fi.labels);

test("the address keeps the search and the tags, and neither a page's number nor nonsense", () => {
  const query = `q=koulu&sector=health&tag=kokeilu&add=${id}&remove=${id}`;
  expect(formatRetagState(parse(`${query}&page=3&all=sector&add=${id}&add=x`))).toBe(query);
  expect(parse("add=1&remove=")).toMatchObject({ add: [], remove: [] });
});

test("words or any filter ask for stories, an order does not", () => {
  expect(["q=a", "tag=kokeilu", "state=retired"].map((query) => isAsking(parse(query).search))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isAsking(parse("sort=newest").search)).toBe(false);
});

test("a search page's address is known in every language, and no other address or words are taken for it", () => {
  for (const language of ["fi", "sv", "en"] as const) {
    const address = `https://tori.test${paths[language].search("q=koulu&sector=health&page=2")}`;
    const search = searchInAddress(` ${address} `, fi.labels);
    expect(search).toMatchObject({ q: "koulu", page: 1 });
    expect(search?.chosen.sector).toEqual(["health"]);
  }
  for (const text of ["koulu", `https://tori.test${paths.fi.tags}`, "haku:koulu"])
    expect(searchInAddress(text, fi.labels)).toBeNull();
});
