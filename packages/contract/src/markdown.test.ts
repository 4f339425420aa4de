import { expect, test } from "vitest";
import { normalRichText } from "./normal-rich-text.ts";
import { readMarkdown } from "./read-markdown.ts";
import { RichText } from "./rich-text.ts";
import { writeMarkdown } from "./write-markdown.ts";

type Random = () => number;

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

function some<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: Math.floor(random() * (most + 1)) }, make);
}

// What the dialect gives a meaning to, among words.
const snippets =
  "a|sana|ä ö| |  |\u00a0|\t|\n|*|**|***|\\|\\\\|[|]|](|(|)|[a](b.fi)|#|### |-|- |•|·|1.|1. |2. |24.|)|_|`|!|.";
const addresses = [
  "https://oulu.fi/",
  "https://fi.wikipedia.org/wiki/Oulu_(kaupunki)",
  "https://oulu.fi/a)b(c",
  `https://oulu.fi/${"(".repeat(20)}${")".repeat(20)}`,
  "https://oulu.fi/a b\\c\\",
  "https://oulu.fi/*a*[b]\\(",
  "mailto:maija@oulu.fi",
];

function someText(random: Random): unknown {
  const text = [
    pick(random, snippets.split("|")),
    ...some(random, 3, () => pick(random, snippets.split("|"))),
  ];
  const marks = some(random, 2, () =>
    pick(random, [
      { type: "bold" },
      { type: "italic" },
      { type: "link", attrs: { href: pick(random, addresses) } },
    ]),
  );
  return { type: "text", text: text.join(""), marks };
}

function someInlines(random: Random): unknown[] {
  return some(random, 5, () => (random() < 0.2 ? { type: "hardBreak" } : someText(random)));
}

function someParagraph(random: Random): unknown {
  return random() < 0.2 ? { type: "paragraph" } : { type: "paragraph", content: someInlines(random) };
}

function someList(random: Random, isInner: boolean): unknown {
  const part = () => (!isInner && random() < 0.4 ? someList(random, true) : someParagraph(random));
  const item = () => ({ type: "listItem", content: [part(), ...some(random, 2, part)] });
  return { type: pick(random, ["bulletList", "orderedList"]), content: [item(), ...some(random, 3, item)] };
}

function someBlock(random: Random): unknown {
  const kind = random();
  if (kind < 0.5) return someParagraph(random);
  if (kind < 0.7) return { type: "heading", attrs: { level: 3 }, content: someInlines(random) };
  return someList(random, false);
}

function someDocument(random: Random): RichText {
  return RichText.parse({ type: "doc", content: some(random, 5, () => someBlock(random)) });
}

test("what is written as Markdown is read back the same, whatever it holds", () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const normal = normalRichText(someDocument(randomFrom(seed)));
    const markdown = writeMarkdown(normal);
    expect(readMarkdown(markdown), `seed ${seed}: ${JSON.stringify(markdown)}`).toEqual(normal);
  }
});

test("the normal form is a document like any other, and its own normal form", () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const normal = normalRichText(someDocument(randomFrom(seed)));
    expect(RichText.parse(normal)).toEqual(normal);
    expect(normalRichText(normal), `seed ${seed}`).toEqual(normal);
  }
});

test("whatever is typed is a document, and stays the same once it has been read", () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const random = randomFrom(seed);
    const typed = some(random, 30, () => pick(random, [...snippets.split("|"), "\n", "\n  ", "\n\n"])).join(
      "",
    );
    const doc = RichText.parse(readMarkdown(typed));
    expect(readMarkdown(writeMarkdown(doc)), `seed ${seed}: ${JSON.stringify(typed)}`).toEqual(doc);
  }
});

test.each([
  "*",
  "**a",
  "[",
  "](",
  "[a](",
  "[a](b.fi)",
  "\\",
  " ",
  "- ",
  "  ",
  "\n\n\n",
  "# ",
  "1. ",
  "a* *b",
  "[a](((b)",
  "((",
])("%j a thousand times over is read and written at once", (piece) => {
  const start = performance.now();
  writeMarkdown(readMarkdown(piece.repeat(20_000 / piece.length)));
  expect(performance.now() - start).toBeLessThan(1000);
});

test("a text with everything looks as people write it", () => {
  const markdown = [
    "### Mitä teimme",
    "",
    "Kokeilimme **uutta** tapaa *arjessa*: katso [sivu](https://oulu.fi/hoiva_(koti)).",
    "Toinen rivi, 2 * 3 = 6 ja [hakasulut].",
    "",
    "- Yksi",
    "  - Alakohta",
    "- Kaksi",
    "",
    "  Toinen kappale",
    "",
    "1. Ensin",
    "2. Sitten",
    "   - **Tärkeää**",
    "",
    "24. joulukuuta oli valmista #kaikkikehittävät",
  ].join("\n");
  const doc = readMarkdown(markdown);
  expect(doc.content.map(({ type }) => type)).toEqual([
    "heading",
    "paragraph",
    "bulletList",
    "orderedList",
    "paragraph",
  ]);
  expect(writeMarkdown(doc)).toBe(markdown.replace("24.", "24\\."));
});

test.each([
  ["* a\n* b", "- a\n- b"],
  ["•\ta\n•\tb", "- a\n- b"],
  ["1) a\n1) b", "1. a\n2. b"],
  ["# Otsikko\nteksti", "### Otsikko\n\nteksti"],
  ["- a\n  - b\n    - c", "- a\n  - b\n  - c"],
  ["- a\nb", "- a\n\nb"],
  ["3. luokka aloitti", "3. luokka aloitti"],
  ["1\\. luokka aloitti", "1\\. luokka aloitti"],
  ["[sivu](oulu.fi)", "[sivu](https://oulu.fi)"],
  ["[x](javascript:alert\\(1\\))", "[x\\](javascript:alert(1))"],
  ["[](oulu.fi)", "[\\](oulu.fi)"],
  ["**kesken", "\\*\\*kesken"],
  ["a\n\n\n\nb", "a\n\n\n\nb"],
])("%j is understood as %j", (typed, written) => {
  expect(writeMarkdown(readMarkdown(typed))).toBe(written);
});
