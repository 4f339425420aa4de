import { expect, test } from "vitest";
import { linkAddress } from "./link-address.ts";

test.each([
  ["https://www.oulu.fi/hoiva", "https://www.oulu.fi/hoiva"],
  ["  http://oulu.fi ", "http://oulu.fi"],
  ["oulu.fi", "https://oulu.fi"],
  ["www.oulu.fi/hoiva?a=1#b", "https://www.oulu.fi/hoiva?a=1#b"],
  ["ylöjärvi.fi:8080/sivu", "https://ylöjärvi.fi:8080/sivu"],
  ["maija.meikalainen@oulu.fi", "mailto:maija.meikalainen@oulu.fi"],
  ["mailto:maija@oulu.fi?subject=Hei", "mailto:maija@oulu.fi?subject=Hei"],
  ["https://fi.wikipedia.org/wiki/Oulu_(kaupunki)", "https://fi.wikipedia.org/wiki/Oulu_(kaupunki)"],
])("%s leads to %s", (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each([
  "",
  "hoiva",
  "katso sivu",
  "javascript:alert(1)",
  "JavaScript:alert(1)//x.fi",
  "javascript:1",
  "java\nscript:alert(1)",
  "data:text/html,<b>x</b>",
  "vbscript:x.y",
  "file:///etc/hosts",
  "ftp://example.org/x",
  "tel:+358401234567",
  "/fi/tarinat/1",
  "//",
  "https://",
  "1.5",
  "3.4.2024",
  "nimi:sala@oulu.fi",
  `oulu.fi/${"a".repeat(2000)}`,
  "https://oulu.fi/\0",
  "https://oulu.fi/\ud800",
])("%j is no address to link to", (typed) => {
  expect(linkAddress(typed)).toBeUndefined();
});
