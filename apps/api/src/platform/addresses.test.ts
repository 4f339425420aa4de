import { expect, test } from "vitest";
import { languageOf, readableUrl, unreadablePath } from "./addresses.ts";

test("an address that can be read stays as it is, its query whatever it may be", () => {
  for (const url of ["/fi", "/fi/haku?q=%E0%A4%A", "/api/stories?tag=%00", "/fi/tarinat/t%C3%A4m%C3%A4"]) {
    expect(readableUrl(url)).toBe(url);
  }
});

test.each(["/sv/berattelser/%E0%A4%A", "/sv/%ED%A0%80", `/sv/${"x".repeat(301)}`])(
  "%s becomes the page for unknown addresses in its language",
  (url) => {
    expect(readableUrl(url)).toBe("/sv/-");
  },
);

test("an unreadable address of the API is refused, not shown as a page", () => {
  expect(readableUrl("/api/stories/%E0%A4%A")).toBe(unreadablePath);
});

test("the language of a path is its first word, Finnish where it is none of ours", () => {
  expect(["/sv/sok", "/en", "/de/x", "/"].map(languageOf)).toEqual(["sv", "en", "fi", "fi"]);
});
