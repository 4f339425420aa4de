/** What a flag does: the letters are those of Xerox's flag diacritics. */
export type Flag = { operation: string; feature: number; value: number };

export type Symbols = {
  /** By number, as they are written in analyses. */
  texts: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** Of the symbols that are flags. */
  flags: readonly (Flag | undefined)[];
  /** Symbols before this one are the empty one and flags. */
  firstLetter: number;
  features: number;
};

/** Value of a flag that names a feature only: any value. */
export const anyValue = 1;

/**
 * Reads the symbol table: a count, then texts that end with NUL; `@P.FEATURE.VALUE@` is a flag, `[Tag]` is only
 * written, the rest are letters.
 *
 * @returns the symbols and the offset behind them
 */
export function readSymbols(file: Buffer, start: number): Symbols & { end: number } {
  const count = file.readUInt16LE(start);
  const texts: string[] = [];
  let end = start + 2;
  for (let number = 0; number < count; number++) {
    const next = file.indexOf(0, end);
    if (next < 0) throw new Error("the symbols are cut off");
    texts.push(file.toString("utf8", end, next));
    end = next + 1;
  }
  return { ...describe(texts), end };
}

function describe(texts: readonly string[]): Symbols {
  const features = numbering(0);
  const values = numbering(anyValue + 1);
  const flags = texts.map((text): Flag | undefined => {
    const [, operation = "", feature = "", value] = /^@(\w)\.([^.@]+)(?:\.([^@]+))?@$/.exec(text) ?? [];
    if (operation === "") return undefined;
    return { operation, feature: features(feature), value: value === undefined ? anyValue : values(value) };
  });
  const letters = texts.map((text, number) => [text, number] as const);
  return {
    texts,
    flags,
    numbers: new Map(
      letters.filter(([text, number]) => number > 0 && !flags[number] && !text.startsWith("[")),
    ),
    firstLetter: Math.max(1, flags.findLastIndex((flag) => flag !== undefined) + 1),
    features: features.count(),
  };
}

/** Gives every name a number from `first` on. */
function numbering(first: number): ((name: string) => number) & { count: () => number } {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? first + numbers.size;
    numbers.set(name, known);
    return known;
  };
  return Object.assign(numberOf, { count: () => numbers.size });
}
