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
  return (text, language) =>
    analyzer.tokens(text).flatMap((token) => {
      const { lemmas } = analyzer.analyze(token.word, language);
      const keys = [wordKey(token.word), ...lemmas.map((lemma) => lemmaKey(language, lemma))];
      const group = groups.findIndex((each) => keys.some((key) => each.has(key)));
      if (group >= 0) return [{ start: token.start, end: token.end, group }];
      return partMark({ analyzer, language, groups }, token);
    });
}

function keysOfGroups({ groups, required }: SearchPlan): ReadonlySet<string>[] {
  const sets = groups.map(({ alternatives }) => new Set(alternatives.flatMap(({ keys }) => keys.flat())));
  return [...sets, new Set(required.flat())];
}

type Context = { analyzer: Analyzer; language: AnalyzedLanguage; groups: readonly ReadonlySet<string>[] };

/** The longest run of a compound's segments that a group has as a part; none where nothing matches. */
function partMark({ analyzer, language, groups }: Context, { word, start, end }: Token): Mark[] {
  const { segments } = analyzer.analyze(word, language);
  // Letters that were composed on the way have moved what is behind them.
  const moved = word.length !== end - start;
  for (let length = segments.length - 1; length >= 1; length--) {
    for (let first = 0; first + length <= segments.length; first++) {
      const from = segments[first]?.start ?? 0;
      const to = segments[first + length - 1]?.end ?? 0;
      const keys =
        length === 1 ? segments[first]?.keys : analyzer.analyze(word.slice(from, to), language).lemmas;
      const group = groups.findIndex((each) => keys?.some((key) => each.has(partKey(language, key))));
      if (group >= 0)
        return [moved ? { start, end, group } : { start: start + from, end: start + to, group }];
    }
  }
  return [];
}
