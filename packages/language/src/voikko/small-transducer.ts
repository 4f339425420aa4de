/** A transition: letter in, letter out ("" for none) and the state that it leads to; or the end of a word. */
export type Transition = [input: string, output: string, target: number] | "end";

/** Writes a transducer as Voikko's files have it, for tests. */
export function smallTransducer(symbols: readonly string[], states: readonly Transition[][]): Buffer {
  const starts = states.map((_, state) => states.slice(0, state).flat().length);
  const header = Buffer.alloc(16);
  header.writeUInt32LE(0x00013a6e, 0);
  header.writeUInt32LE(0x000351fa, 4);
  const count = Buffer.alloc(2);
  count.writeUInt16LE(symbols.length);
  const table = Buffer.concat([header, count, ...symbols.map((symbol) => Buffer.from(`${symbol}\0`))]);
  const padding = Buffer.alloc((8 - (table.length % 8)) % 8);
  const cells = states.flatMap((transitions) =>
    transitions.map((transition, index) => {
      const cell = Buffer.alloc(8);
      const [input, output, target] = transition === "end" ? [0xffff, 0, 0] : numbers(transition);
      cell.writeUInt16LE(input, 0);
      cell.writeUInt16LE(output, 2);
      cell.writeUInt32LE((target | ((transitions.length - 1 - index) << 24)) >>> 0, 4);
      return cell;
    }),
  );
  return Buffer.concat([table, padding, ...cells]);

  function numbers([input, output, target]: [string, string, number]): [number, number, number] {
    return [symbols.indexOf(input), symbols.indexOf(output), starts[target] ?? 0];
  }
}
