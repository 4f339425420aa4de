import { expect, test } from "vitest";
import { emptyStep, stepBody } from "./typed-step.ts";

test("a day that was not told is left to the server, and one that was is sent", () => {
  expect(stepBody(emptyStep("planned"))).not.toHaveProperty("date");
  expect(stepBody({ ...emptyStep("planned"), date: "2026-03-01" })).toMatchObject({ date: "2026-03-01" });
});

test("a reason for ending goes with an ended one alone, though it stays in the form", () => {
  const typed = { ...emptyStep("ended"), reason: "Ei sopinut." };
  expect(stepBody(typed).reason).toBe("Ei sopinut.");
  expect(stepBody({ ...typed, status: "in_use" }).reason).toBe("");
});
