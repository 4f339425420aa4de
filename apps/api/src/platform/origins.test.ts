import { expect, test } from "vitest";
import { isSafeOrigin, ownOrigins } from "./origins.ts";

test("cookies are safe over https and on the machine itself, not over plain http", () => {
  const safe = ["https://tori.fi", "http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"];
  const unsafe = ["http://tori.fi", "http://10.0.0.1:3000", "http://localhost.example.org"];
  expect(safe.map(isSafeOrigin)).toEqual([true, true, true, true]);
  expect(unsafe.map(isSafeOrigin)).toEqual([false, false, false]);
});

test("on one's own machine all its names are the site's own, elsewhere the public one alone", () => {
  expect(ownOrigins("https://tori.fi")).toEqual(["https://tori.fi"]);
  expect(ownOrigins("http://127.0.0.1:3000")).toEqual([
    "http://127.0.0.1:3000",
    "http://localhost:3000",
    "http://[::1]:3000",
  ]);
});
