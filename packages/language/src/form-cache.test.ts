import { expect, test } from "vitest";
import { formCache } from "./form-cache.ts";

test("a value is computed once while it is in use", () => {
  const computed: string[] = [];
  const cached = formCache(2, (key) => {
    computed.push(key);
    return key.toUpperCase();
  });
  expect([cached("a"), cached("b"), cached("a")]).toEqual(["A", "B", "A"]);
  expect(computed).toEqual(["a", "b"]);
});

test("the cache forgets what nobody asked for, and keeps what is asked for", () => {
  const computed: string[] = [];
  const cached = formCache(2, (key) => {
    computed.push(key);
    return key;
  });
  for (const key of ["a", "b", "c", "a", "d", "e", "a", "b"]) cached(key);
  expect(computed.filter((key) => key === "a")).toHaveLength(1);
  expect(computed.filter((key) => key === "b")).toHaveLength(2);
});
