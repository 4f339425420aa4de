import { expect, test } from "vitest";
import { formatOf } from "./formats.ts";
import { type ImportSource, readSource } from "./import-source.ts";

const pasted = (text: string): ImportSource => ({ kind: "paste", file: null, text, format: "csv" });
const chosen = (file: File | null): ImportSource => ({ ...pasted(""), kind: "file", file });

test("text and files are sent as their bytes, whatever their letters", async () => {
  const text = `fi,sv\nääni,röst\n${"å".repeat(100_000)}`;
  const expected = { file: Buffer.from(text).toString("base64") };
  expect(await readSource(pasted(text))).toEqual(expected);
  expect(await readSource(chosen(new File([text], "a.csv")))).toEqual(expected);
});

test("nothing, and too much, is not sent", async () => {
  expect(await readSource(pasted(" \n"))).toEqual({ fault: "noText" });
  expect(await readSource(chosen(null))).toEqual({ fault: "noFile" });
  expect(await readSource(pasted("a".repeat(3_000_001)))).toEqual({ fault: "tooLarge" });
});

test("a file that has gone meanwhile is told", async () => {
  const gone = Object.assign(new File(["a"], "a.csv"), {
    arrayBuffer: () => Promise.reject(new Error("gone")),
  });
  expect(await readSource(chosen(gone))).toEqual({ fault: "unreadable" });
});

test("what a file is its name tells", () => {
  expect(["Sanat.CSV", "sanat.ttl", "sanat.jsonld", "sanat"].map(formatOf)).toEqual([
    "csv",
    "turtle",
    "jsonld",
    null,
  ]);
});
