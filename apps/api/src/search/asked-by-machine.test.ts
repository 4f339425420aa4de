import { expect, test } from "vitest";
import { isAskedByMachine } from "./asked-by-machine.ts";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

test.each([
  [firefox],
  [
    "Mozilla/5.0 (Linux; Android 14; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36",
  ],
])("%s is somebody's browser", (agent) => {
  expect(isAskedByMachine({ "user-agent": agent })).toBe(false);
});

test.each([
  [
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  ],
  ["Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)"],
  ["Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko; compatible; Bytespider)"],
  ["facebookexternalhit/1.1"],
  ["curl/8.5.0"],
  [undefined],
])("%s is none", (agent) => {
  expect(isAskedByMachine({ "user-agent": agent })).toBe(true);
});

test.each([{ "sec-purpose": "prefetch" }, { "sec-purpose": "prefetch;prerender" }, { purpose: "prefetch" }])(
  "a browser that fetches ahead asks for nobody: %o",
  (purpose) => {
    expect(isAskedByMachine({ "user-agent": firefox, ...purpose })).toBe(true);
  },
);
