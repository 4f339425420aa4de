import { Slug } from "@tori/contract/common";
import { expect, test } from "vitest";
import { slugBase, workplaceSlug } from "./slug.ts";

test("a workplace's address has its organisation's words and its own", () => {
  expect(slugBase("lahti", "Päiväkoti Ängeln & Öljy")).toBe("lahti-paivakoti-angeln-oljy");
});

test("a taken address gets a number", () => {
  const taken = new Set(["lahti-kirjasto", "lahti-kirjasto-2"]);
  expect(workplaceSlug("lahti", "Kirjasto", taken)).toBe("lahti-kirjasto-3");
});

test("any name makes a valid address", () => {
  for (const name of ["Библиотека", "  --  ", "a".repeat(120), `${"ab ".repeat(20)}x`])
    expect(Slug.safeParse(slugBase("x".repeat(120), name)).success).toBe(true);
});
