import { expect, test } from "vitest";
import { asKind, emptyAdoption, emptyStep, stepBody } from "./typed-step.ts";

test("a day that was not told is left to the server, and one that was is sent", () => {
  expect(stepBody(emptyStep("planned"))).not.toHaveProperty("date");
  expect(stepBody({ ...emptyStep("planned"), date: "2026-03-01" })).toMatchObject({ date: "2026-03-01" });
});

test("a reason for ending goes with an ended one alone, though it stays in the form", () => {
  const typed = { ...emptyStep("ended"), reason: "Ei sopinut." };
  expect(stepBody(typed).reason).toBe("Ei sopinut.");
  expect(stepBody({ ...typed, status: "in_use" }).reason).toBe("");
});

test("what was there before begins in use and a new thing planned, unless somebody has said otherwise", () => {
  const fresh = emptyAdoption("paivakoti", false);
  expect(fresh.step.status).toBe("planned");
  expect(asKind(fresh, true)).toEqual(emptyAdoption("paivakoti", true));
  expect(asKind(asKind(fresh, true), false)).toEqual(fresh);
  const ended = { ...fresh, step: { ...fresh.step, status: "ended" as const, reason: "Ei sopinut." } };
  expect(asKind(ended, true)).toEqual({ ...ended, existedBefore: true });
});
