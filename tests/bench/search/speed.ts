import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createKeyer } from "@tori/search/keys";
import type { Analyzer } from "../../../packages/language/src/analyzer.ts";
import { loadAnalyzer } from "../../../packages/language/src/load-analyzer.ts";
import { findDictionary } from "../../../packages/language/src/voikko/dictionary.ts";
import { analyzers } from "./engines.ts";
import type { GoldStory } from "./gold.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const targets = { newForms: 10_000, running: 150_000, milliseconds: 100, megabytes: 40 };

/** Loading times, memory and speed of each analyzer; before anything else, for memory is the process's own. */
export async function analysisSpeed(stories: readonly GoldStory[]): Promise<string> {
  const lines = ["## Analysis"];
  const dictionary = await loaded(() => findDictionary(null));
  if (dictionary.value) {
    const milliseconds = atMost(dictionary.milliseconds, targets.milliseconds, "ms");
    lines.push(
      `Voikko's dictionary alone: ${milliseconds}, ${atMost(dictionary.megabytes, targets.megabytes, "MB")}`,
    );
  }
  for (const { name, setting } of analyzers) {
    if (setting === null && !dictionary.value) continue;
    const { value, milliseconds, megabytes } = await loaded(() => loadAnalyzer(setting));
    lines.push(
      `${name}: loaded with all word lists in ${whole(milliseconds)} ms, ${whole(megabytes)} MB`,
      `${name}: ${atLeast(newFormsSpeed(value.analyzer, stories), targets.newForms)} new word forms/s`,
      `${name}: ${atLeast(runningSpeed(value.analyzer, stories), targets.running)} running words/s`,
    );
  }
  return lines.join("\n");
}

function atMost(value: number, target: number, unit: string): string {
  return `${whole(value)} ${unit} (≤ ${target}: ${value <= target ? "met" : "MISSED"})`;
}

function atLeast(value: number, target: number): string {
  return `${whole(value)} (≥ ${whole(target)}: ${value >= target ? "met" : "MISSED"})`;
}

/** Takes an empty turn between: what an asynchronous function has done with is garbage only then. */
async function usedMemory(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await setImmediate();
    collectGarbage();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

type Loaded<T> = { value: T; milliseconds: number; megabytes: number };

async function loaded<T>(load: () => Promise<T>): Promise<Loaded<T>> {
  const before = await usedMemory();
  const began = performance.now();
  const value = await load();
  const milliseconds = performance.now() - began;
  return { value, milliseconds, megabytes: ((await usedMemory()) - before) / 1e6 };
}

/** The process's own time, for others may be at work on the machine. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Every form once, as when it is first met. */
function newFormsSpeed(analyzer: Analyzer, stories: readonly GoldStory[]): number {
  const met = stories.map(({ language, title, summary, body }) => ({
    language,
    words: analyzer.tokens(`${title} ${summary} ${body}`).map(({ word }) => word),
  }));
  const byLanguage = Map.groupBy(met, ({ language }) => language);
  const forms = [...byLanguage].map(([language, texts]) => ({
    language,
    words: [...new Set(texts.flatMap(({ words }) => words))],
  }));
  const count = forms.reduce((sum, { words }) => sum + words.length, 0);
  const began = cpuSeconds();
  for (const { language, words } of forms) for (const word of words) analyzer.analyze(word, language);
  return count / (cpuSeconds() - began);
}

/** Whole texts into keys, as indexing does, when their forms have been met. */
function runningSpeed(analyzer: Analyzer, stories: readonly GoldStory[]): number {
  const keyer = createKeyer(analyzer);
  const pass = (): number => {
    let count = 0;
    for (const { language, title, summary, body } of stories) {
      count += keyer.fieldKeys(`${title} ${summary} ${body}`, language).words.length;
    }
    return count;
  };
  pass();
  const began = cpuSeconds();
  const count = pass();
  return count / (cpuSeconds() - began);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}
