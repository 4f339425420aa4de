import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import type { Token } from "@tori/language/tokens";
import { lemmaKey, partKey, wordKey } from "./keys.ts";
import type { SearchPlan } from "./plan.ts";

/** A part of a text that a query is about; offsets in UTF-16 code units, `end` exclusive. */
export type Mark = { start: number; end: number; group: number };

export type Marker = (text: string, language: AnalyzedLanguage) => Mark[];

/**
 * Marks the words of a text that a plan looks for, and of a compound that only a part of matches, that part
 * ("työ[hyvinvointia]"). Marks come in order and never overlap; `group` counts the plan's groups, quoted words last.
 */
export function createMarker(analyzer: Analyzer, plan: SearchPlan): Marker {
  const groups = keysOfGroups(plan);
  const seen: Record<AnalyzedLanguage, Map<string, Found | null>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  };
  return (text, language) => {
    const marks: Mark[] = [];
    for (const { word, start, end } of analyzer.tokens(text)) {
      // A page of hits has the same words again and again.
      let found = seen[language].get(word);
      if (found === undefined) {
        found = findInWord({ analyzer, language, groups }, word);
        seen[language].set(word, found);
      }
      if (found) marks.push(markAt(found, { word, start, end }));
    }
    return marks;
  };
}

function keysOfGroups({ groups, required }: SearchPlan): ReadonlySet<string>[] {
  const sets = groups.map(({ alternatives }) => new Set(alternatives.flatMap(({ keys }) => keys.flat())));
  return [...sets, new Set(required.flat())];
}

type Context = { analyzer: Analyzer; language: AnalyzedLanguage; groups: readonly ReadonlySet<string>[] };

/** What of a word a group looks for, in code units of the word. */
type Found = { from: number; to: number; group: number };

function findInWord(context: Context, word: string): Found | null {
  const { analyzer, language, groups } = context;
  const { lemmas } = analyzer.analyze(word, language);
  const keys = [wordKey(word), ...lemmas.map((lemma) => lemmaKey(language, lemma))];
  const group = groups.findIndex((each) => keys.some((key) => each.has(key)));
  return group >= 0 ? { from: 0, to: word.length, group } : findInParts(context, word);
}

/** The longest run of a compound's segments that a group has as a part. */
function findInParts({ analyzer, language, groups }: Context, word: string): Found | null {
  const { segments } = analyzer.analyze(word, language);
  for (let length = segments.length - 1; length >= 1; length--) {
    for (let first = 0; first + length <= segments.length; first++) {
      const from = segments[first]?.start ?? 0;
      const to = segments[first + length - 1]?.end ?? 0;
      const keys =
        length === 1 ? segments[first]?.keys : analyzer.analyze(word.slice(from, to), language).lemmas;
      const group = groups.findIndex((each) => keys?.some((key) => each.has(partKey(language, key))));
      if (group >= 0) return { from, to, group };
    }
  }
  return null;
}

function markAt({ from, to, group }: Found, { word, start, end }: Token): Mark {
  // Letters that were composed on the way have moved what is behind them.
  const moved = word.length !== end - start;
  return moved ? { start, end, group } : { start: start + from, end: start + to, group };
}
