import { moderation } from "@tori/text/fi/moderation";
import { expect, test } from "vitest";
import { waited } from "./waited.ts";

test("how long a thing has waited is told in the widest unit of which one is full", () => {
  const now = Date.parse("2026-11-24T12:00:00.000Z");
  const told = (since: string) => waited(since, now, moderation.waited).replaceAll("\u00a0", " ");
  expect(told("2026-11-24T11:59:30.000Z")).toBe("Tuli juuri äsken");
  expect(told("2026-11-24T11:58:30.000Z")).toBe("Odottanut 1 minuutin");
  expect(told("2026-11-24T11:00:01.000Z")).toBe("Odottanut 59 minuuttia");
  expect(told("2026-11-23T12:00:01.000Z")).toBe("Odottanut 23 tuntia");
  expect(told("2026-11-23T12:00:00.000Z")).toBe("Odottanut 1 päivän");
  expect(told("2026-11-14T12:00:00.000Z")).toBe("Odottanut 10 päivää");
  // Another computer's clock may be a little ahead.
  expect(told("2026-11-24T12:00:02.000Z")).toBe("Tuli juuri äsken");
});
