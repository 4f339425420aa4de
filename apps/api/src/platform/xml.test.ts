import { expect, test } from "vitest";
import { xmlText } from "./xml.ts";

test("markup characters are escaped", () => {
  expect(xmlText(`<a href="x">Työ & 'arki'</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;Työ &amp; &apos;arki&apos;&lt;/a&gt;",
  );
});

test("what XML cannot hold is left out or replaced", () => {
  expect(xmlText("a\u0000b\u0008c\nd\ud800")).toBe("abc\nd\ufffd");
});
