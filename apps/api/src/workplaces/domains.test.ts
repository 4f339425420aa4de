import { expect, test } from "vitest";
import { domainsFrom, domainsOf } from "./domains.ts";

test("a subdomain stands for those above it too, and never for a whole country", () => {
  expect(domainsOf("x@edu.lahti.fi")).toEqual(["edu.lahti.fi", "lahti.fi"]);
  expect(domainsOf("x@lahti.fi")).toEqual(["lahti.fi"]);
});

test("an address with a plus, capitals or an at sign of its own is read by what follows the last one", () => {
  expect(domainsOf("Maija+tori@Lahti.FI")).toEqual(["lahti.fi"]);
  expect(domainsOf('"maija@gmail.com"@lahti.fi')).toEqual(["lahti.fi"]);
});

test("a free mail service stands for nothing, nor does a name below one", () => {
  for (const domain of ["gmail.com", "outlook.com", "hotmail.com", "luukku.com", "x.luukku.com"])
    expect(domainsFrom(domain)).toEqual([]);
  expect(domainsFrom("notgmail.com")).toEqual(["notgmail.com"]);
});
