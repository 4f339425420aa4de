import { expect, test } from "vitest";
import { readVfst } from "./read-vfst.ts";
import { smallTransducer, type Transition } from "./small-transducer.ts";
import { walk } from "./walk.ts";

const symbols = ["", "@P.CASE.ON@", "@R.CASE.ON@", "@D.CASE@", "@U.CASE.OFF@", "a", "b", "ä", "[Ln]", "[X]"];

/** From the root a tag is written, flags are set or not, and "ab" or "ä" follow. */
const states: Transition[][] = [
  [["", "[Ln]", 1]],
  [
    ["a", "a", 2],
    ["@P.CASE.ON@", "", 3],
  ],
  [
    ["b", "b", 4],
    ["@R.CASE.ON@", "", 4],
  ],
  [
    ["ä", "a", 2],
    ["b", "", 5],
  ],
  ["end"],
  [
    ["@D.CASE@", "", 4],
    ["@U.CASE.OFF@", "", 4],
  ],
];
const vfst = readVfst(smallTransducer(symbols, states));

test("a word is read along its letters, and what the path writes is its analysis", () => {
  expect(walk(vfst, "ab")).toEqual(["[Ln]ab"]);
  expect(walk(vfst, "äb")).toEqual(["[Ln]ab"]);
});

test("a path is open only where its flags allow it", () => {
  expect(walk(vfst, "ä")).toEqual(["[Ln]a"]);
  expect(walk(vfst, "a")).toEqual([]);
  expect(walk(vfst, "b")).toEqual([]);
});

test("words and letters that the transducer lacks have no analysis", () => {
  expect(walk(vfst, "abb")).toEqual([]);
  expect(walk(vfst, "xyz")).toEqual([]);
  expect(walk(vfst, "")).toEqual([]);
});

test("a transducer that goes in circles is left after a while", () => {
  const circle = readVfst(
    smallTransducer(
      ["", "a"],
      [
        [
          ["", "", 0],
          ["a", "a", 0],
        ],
      ],
    ),
  );
  const start = performance.now();
  expect(walk(circle, "aaaaaaaa")).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

test("a file that is cut off, foreign or damaged is refused in a sentence", () => {
  const file = smallTransducer(symbols, states);
  expect(() => readVfst(file.subarray(0, 10))).toThrow("too short");
  expect(() => readVfst(file.subarray(0, file.length - 3))).toThrow("cut off");
  expect(() => readVfst(file.subarray(0, 30))).toThrow("cut off");
  expect(() => readVfst(Buffer.alloc(4000))).toThrow("not a Voikko transducer");
  const weighted = Buffer.from(file);
  weighted[8] = 1;
  expect(() => readVfst(weighted)).toThrow("weighted");
  const broken = Buffer.from(file);
  broken.writeUInt32LE(0x00ffffff, broken.length - 4);
  expect(() => readVfst(broken)).toThrow("leads out of the file");
});
