import type { Analysis, LanguageAnalysis, Segment } from "../rule-analysis.ts";
import { innerRuns, place } from "../rule-analysis.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Reading, ReadingPart } from "./parse-analysis.ts";

/** Analysis by a dictionary; words that it lacks are analysed by `otherwise`, and found as they are written too. */
export function dictionaryAnalysis({ readings }: Dictionary, otherwise: LanguageAnalysis): LanguageAnalysis {
  return (word) => {
    const found = readings(word);
    if (found.length > 0) return withNames(word, fromReadings(word, found, readings), otherwise);
    const other = otherwise(word);
    return { ...other, lemmas: [...new Set([word, ...other.lemmas])] };
  };
}

/** "hoivakin" is "hoiva" too, and of a name that no dictionary has: "Hoivakki". */
function withNames(word: string, analysis: Analysis, otherwise: LanguageAnalysis): Analysis {
  const stem = word.slice(0, -"kin".length);
  if (!word.endsWith("kin") || !analysis.lemmas.includes(stem)) return analysis;
  const name = `${stem}kki`;
  return { ...analysis, lemmas: [...new Set([...analysis.lemmas, name, ...otherwise(name).lemmas])] };
}

type Readings = Dictionary["readings"];

function fromReadings(word: string, readings: readonly Reading[], lookUp: Readings): Analysis {
  const lemmas = new Set(readings.map(({ lemma }) => lemma));
  const compounds = readings.filter(({ parts }) => parts.length > 1);
  const parts = new Set([
    ...compounds.flatMap((compound) => partKeys(compound, lookUp)),
    ...verbsOf(readings),
  ]);
  for (const lemma of lemmas) parts.delete(lemma);
  return { lemmas: [...lemmas], parts: [...parts], segments: segmentsOf(word, compounds, lookUp) };
}

// Participles are words of their own in the dictionary; other derivations lead too far ("osallisuus" from "osa").
const participle = /(?:t[uy]|n[uy]t|v[aä])$/u;

/** The verbs whose participles a word may be: "kiusata" of "kiusattu". */
function verbsOf(readings: readonly Reading[]): string[] {
  return readings
    .filter(({ parts }) => parts.length === 1)
    .flatMap(({ lemma, parts }) => (participle.test(lemma) ? (parts[0]?.root ?? []) : []));
}

/** Base forms of the parts and of neighbouring parts together: a run is written as in the word but for its end. */
function partKeys({ parts }: Reading, lookUp: Readings): string[] {
  const runs = innerRuns(parts).map((run) => {
    const before = run.slice(0, -1).map(({ surface }) => surface);
    return before.join("") + (run.at(-1)?.lemma ?? "");
  });
  // "omatoiminen" stands first as "omatoimi-".
  const adjectives = runs.map((run) => `${run}nen`).filter((word) => lookUp(word).length > 0);
  return [...parts.flatMap((part) => baseForms(part, lookUp)), ...runs, ...adjectives];
}

/** Words in -nen stand first as "sijais-": their base form is "sijainen". */
function baseForms({ surface, lemma }: ReadingPart, lookUp: Readings): string[] {
  if (lemma !== surface || !lemma.endsWith("s")) return [lemma];
  const base = `${lemma.slice(0, -1)}nen`;
  return lookUp(base).some((reading) => reading.lemma === base) ? [lemma, base] : [lemma];
}

/** The segments of the first reading that covers the word from end to end. */
function segmentsOf(word: string, compounds: readonly Reading[], lookUp: Readings): Segment[] {
  const reading = compounds.find(({ parts }) => parts.map(({ surface }) => surface).join("") === word);
  if (!reading) return [];
  const keys = reading.parts.map((part) => baseForms(part, lookUp));
  const places = place(reading.parts.map(({ surface }) => surface));
  return places.map(({ start, end }, index) => ({ start, end, keys: keys[index] ?? [] }));
}
