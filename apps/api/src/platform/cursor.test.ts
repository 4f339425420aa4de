import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

test("a cursor is read back as it was written", () => {
  const cursor = { at: "2026-11-24T06:53:44.504Z", id: "019abcde-0000-7000-8000-0123456789ab" };
  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
});

test.each([
  "x",
  "AAAA",
  Buffer.from("1.2").toString("base64url"),
  Buffer.from("9".repeat(30)).toString("base64url"),
])("the cursor %s is refused", (text) => {
  expect(() => decodeCursor(text)).toThrow("invalid_input");
});
