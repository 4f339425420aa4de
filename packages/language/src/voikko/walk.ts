import { finalLetter, type Vfst } from "./read-vfst.ts";
import { anyValue, type Flag } from "./symbols.ts";

// A dictionary word has some ten analyses; a word made to be hard must not take longer than a few milliseconds.
const mostAnalyses = 64;
const mostSteps = 60_000;
// A path through a sound dictionary takes some ten steps a letter; a damaged one might go in circles.
const deepest = 700;

type Walk = {
  vfst: Vfst;
  letters: readonly number[];
  /** Symbols that the path so far has written. */
  written: number[];
  /** Value by feature, 0 for none. */
  features: Uint16Array;
  steps: number;
  depth: number;
  found: string[];
};

/** All analyses of a lower-case word as the transducer writes them; none when the dictionary lacks the word. */
export function walk(vfst: Vfst, word: string): string[] {
  const letters: number[] = [];
  for (const letter of word) {
    const number = vfst.numbers.get(letter);
    if (number === undefined) return [];
    letters.push(number);
  }
  const walk: Walk = {
    vfst,
    letters,
    written: [],
    features: new Uint16Array(vfst.features),
    steps: 0,
    depth: 0,
    found: [],
  };
  visit(walk, 0, 0);
  return [...new Set(walk.found)];
}

function visit(walk: Walk, state: number, position: number): void {
  const { vfst } = walk;
  let further = (vfst.pairs[state * 2 + 1] ?? 0) >>> 24;
  const counted = further === 255;
  if (counted) further = (vfst.pairs[(state + 1) * 2] ?? 0) + 1;
  for (let index = 0; index <= further; index++) {
    if (++walk.steps > mostSteps || walk.found.length >= mostAnalyses) return;
    if (counted && index === 1) continue;
    const cell = state + index;
    const letter = vfst.words[cell * 4] ?? finalLetter;
    if (letter === finalLetter) {
      if (position === walk.letters.length) {
        walk.found.push(walk.written.map((symbol) => vfst.texts[symbol]).join(""));
      }
    } else if (letter < vfst.firstLetter) {
      stepOverFlag(walk, cell, position);
    } else if (letter === walk.letters[position]) {
      step(walk, cell, position + 1);
    }
  }
}

function step(walk: Walk, cell: number, position: number): void {
  const { words, pairs, firstLetter } = walk.vfst;
  const written = words[cell * 4 + 1] ?? 0;
  const writes = written >= firstLetter;
  if (writes) walk.written.push(written);
  walk.depth += 1;
  if (walk.depth <= deepest) visit(walk, (pairs[cell * 2 + 1] ?? 0) & 0xffffff, position);
  walk.depth -= 1;
  if (writes) walk.written.pop();
}

/** Goes on where the flag allows it, and leaves the features as they were. */
function stepOverFlag(walk: Walk, cell: number, position: number): void {
  const { vfst, features } = walk;
  const flag = vfst.flags[vfst.words[cell * 4] ?? 0];
  if (!flag) {
    step(walk, cell, position);
    return;
  }
  const before = features[flag.feature] ?? 0;
  if (!allows(flag, before)) return;
  features[flag.feature] = after(flag, before);
  step(walk, cell, position);
  features[flag.feature] = before;
}

function allows({ operation, value }: Flag, current: number): boolean {
  if (operation === "U") return current === 0 || current === value;
  if (operation === "R") return value === anyValue ? current !== 0 : current === value;
  if (operation === "D") return value === anyValue ? current === 0 : current !== value;
  return true;
}

function after({ operation, value }: Flag, current: number): number {
  if (operation === "P" || operation === "U") return value;
  return operation === "C" ? 0 : current;
}
