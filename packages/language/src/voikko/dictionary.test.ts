import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadAnalyzer } from "../load-analyzer.ts";
import { findDictionary, readDictionary } from "./dictionary.ts";
import { smallTransducer } from "./small-transducer.ts";

const folder = await mkdtemp(join(tmpdir(), "tori-dictionary-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a dictionary that was named and is missing is one warning, and the rules are used", async () => {
  const loaded = await loadAnalyzer(join(folder, "missing.vfst"));
  expect(loaded.dictionary).toBeNull();
  expect(loaded.warning).toMatch(/^The Finnish dictionary .*missing\.vfst cannot be read\.$/);
  expect(loaded.analyzer.id).not.toContain("voikko");
});

test("a file that is no Finnish dictionary is refused in a sentence", async () => {
  const files = [Buffer.from("hello"), Buffer.alloc(100_000, 7), smallTransducer(["", "a"], [["end"]])];
  for (const [index, content] of files.entries()) {
    const path = join(folder, `${index}.vfst`);
    await writeFile(path, content);
    await expect(findDictionary(path)).rejects.toThrow(/cannot be used: [^\n]+\.$/);
  }
});

test("the dictionary can be switched off", async () => {
  expect(await loadAnalyzer("off")).toMatchObject({ dictionary: null, warning: null });
});

const installed = await findDictionary(null).catch(() => null);

function outcome(file: Buffer): string {
  try {
    const { readings } = readDictionary(file);
    for (const word of ["työhyvinvointia", "koulujen", "a", "x".repeat(64)]) readings(word);
    return "read";
  } catch (error) {
    // A stack that overflows, or an index that is none, would be a RangeError or a TypeError.
    return error instanceof Error && error.name === "Error" ? "refused" : String(error);
  }
}

describe.skipIf(!installed)("with Voikko's dictionary installed", async () => {
  const { analyzer } = await loadAnalyzer(null);
  const lemmas = (word: string) => analyzer.analyze(word, "fi").lemmas;

  test("forms have the same base form, look-alikes have not", () => {
    expect(lemmas("kouluissammekin")).toEqual(["koulu"]);
    expect(lemmas("hävikin")).toEqual(["hävikki"]);
    expect(lemmas("lain")).not.toContain("laina");
    expect(lemmas("valittaminen")).not.toContain("välittää");
  });

  test("compounds have their parts", () => {
    expect(analyzer.analyze("työvuorosuunnittelussa", "fi").parts).toEqual(
      expect.arrayContaining(["työ", "vuoro", "suunnittelu", "työvuoro", "vuorosuunnittelu"]),
    );
  });

  test("a compound with a word that the dictionary lacks is cut where its parts are words", () => {
    const { segments } = analyzer.analyze("zumbaryhmässä", "fi");
    expect(segments.length === 0 || segments.length === 2).toBe(true);
    expect(lemmas("zumbaryhmässä").length).toBeGreaterThan(0);
  });

  test("the id names the dictionary", () => {
    expect(analyzer.id).toMatch(/voikko-[0-9a-f]{8}$/);
  });

  test("a damaged copy is refused, or answers in time", async () => {
    const file = await readFile(installed?.path ?? "");
    for (let seed = 1; seed <= 12; seed++) {
      const damaged = Buffer.from(file);
      for (let hit = 0; hit < 200; hit++) {
        damaged[(seed * 7919 + hit * 104_729 * seed) % damaged.length] = (seed * 31 + hit * 17) % 256;
      }
      const start = performance.now();
      expect(outcome(damaged)).toMatch(/^(read|refused)$/);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
