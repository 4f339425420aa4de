import { expect, test } from "vitest";
import { scriptJson } from "./head.ts";

test("text cannot end the script element that carries it, and comes back as it was", () => {
  const value = { text: "</script><!-- <script>\u2028\u2029 & 'ä'" };
  const json = scriptJson(value);
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(value);
});
