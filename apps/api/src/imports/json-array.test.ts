import { expect, test } from "vitest";
import { jsonArray } from "./json-array.ts";

async function read(text: string | Buffer, size = 1_000_000): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  const items: unknown[] = [];
  for await (const item of jsonArray(chunks(), "f.json")) items.push(item);
  return items;
}

const tricky = [
  { a: 'lainaus " ja \\ ja ] ja , ja }', b: ["[", { c: "ä – 🍎" }], d: [[], [[1, 2], {}]] },
  "pelkkä, teksti]",
  -1.5e3,
  null,
  [],
  {},
  "\\",
  '"',
];

test.each([1, 2, 3, 7, 64, 1_000_000])(
  "items are whole when the file comes %i bytes at a time",
  async (size) => {
    expect(await read(JSON.stringify(tricky), size)).toEqual(tricky);
    expect(await read(`\ufeff \r\n${JSON.stringify(tricky, null, 2)}\n`, size)).toEqual(tricky);
    expect(await read("[]", size)).toEqual([]);
  },
);

test("the line of a fault is that of the file", async () => {
  const text = `[\n  {"a": 1},\n\n  {"a": 2},\n  {"a" 3}\n]`;
  await expect(read(text, 5)).rejects.toThrow(/line 5 \(Expected ':'/);
});

test.each([
  ["[1,,2]", "a comma too many"],
  ["[,]", "a comma too many"],
  ['[{"a": 1]', "ends in the middle"],
  ['[{"a": 1}}]', "is not JSON"],
  ['["a', "ends in the middle"],
  ["[1] 2", "goes on after"],
  ["[1 2]", "is not JSON"],
  ["[NaN]", "is not JSON"],
])("%s is refused: %s", async (text, why) => {
  await expect(read(text)).rejects.toThrow(why);
  await expect(read(text, 1)).rejects.toThrow(why);
});

test("an item that never ends is given up on before it fills the memory", async () => {
  async function* endless() {
    yield Buffer.from('[{"a": "');
    for (;;) yield Buffer.alloc(1024 * 1024, "x");
  }
  const items = jsonArray(endless(), "f.json");
  await expect(items.next()).rejects.toThrow("what begins on line 1 never ends");
});
