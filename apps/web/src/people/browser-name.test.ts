import { expect, test } from "vitest";
import { browserName } from "./browser-name.ts";

test("a browser is called by its name, not by those that it claims to be like", () => {
  const edge =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0";
  const phone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1";
  expect(browserName(edge)).toBe("Edge, Windows");
  expect(browserName(phone)).toBe("Safari, iOS");
  expect(browserName("curl/8")).toBeUndefined();
  expect(browserName(null)).toBeUndefined();
});
