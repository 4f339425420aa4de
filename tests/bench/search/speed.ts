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

/** Loading times, memory and speed of each analyzer; before anything else, for memory is the process's own. */
export async function analysisSpeed(stories: readonly GoldStory[]): Promise<string> {
  const lines = [
    "## Analysis (targets: ≥ 10,000 new word forms/s, ≥ 150,000 running words/s; dictionary ≤ 100 ms, ≤ 40 MB)",
  ];
  const dictionary = await loaded(() => findDictionary(null));
  if (dictionary.value) lines.push(`Voikko's dictionary alone: ${dictionary.told}`);
  for (const { name, setting } of analyzers) {
    if (setting === null && !dictionary.value) continue;
    const { value, told } = await loaded(() => loadAnalyzer(setting));
    const { newForms, forms } = newFormsSpeed(value.analyzer, stories);
    const running = runningSpeed(value.analyzer, stories);
    lines.push(
      `${name}, with the word lists of all languages: ${told}; ${whole(newForms)} new word forms/s (${whole(forms)} forms), ${whole(running)} running words/s`,
    );
  }
  return lines.join("\n");
}

async function loaded<T>(load: () => Promise<T>): Promise<{ value: T; told: string }> {
  const before = usedMemory();
  const began = performance.now();
  const value = await load();
  const milliseconds = performance.now() - began;
  return { value, told: `${milliseconds.toFixed(0)} ms, ${((usedMemory() - before) / 1e6).toFixed(0)} MB` };
}

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Every form once, as when it is first met. */
function newFormsSpeed(
  analyzer: Analyzer,
  stories: readonly GoldStory[],
): { newForms: number; forms: number } {
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
  const began = performance.now();
  for (const { language, words } of forms) for (const word of words) analyzer.analyze(word, language);
  return { newForms: (count * 1000) / (performance.now() - began), forms: count };
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
  const began = performance.now();
  const count = pass();
  return (count * 1000) / (performance.now() - began);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}
