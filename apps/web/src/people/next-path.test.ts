import { expect, test } from "vitest";
import { nextPath } from "./next-path.ts";

test("after signing in one goes on to a page of this site, never to another's", () => {
  expect(nextPath("/fi/oma-tili?a=1", "fi")).toBe("/fi/oma-tili?a=1");
  const foreign = [
    "//paha.test/fi",
    "/\\paha.test/fi",
    "https://paha.test/fi",
    "/sv/mitt-konto",
    "/api/me",
    "",
    null,
  ];
  expect(foreign.map((asked) => nextPath(asked, "fi"))).toEqual(foreign.map(() => undefined));
});
