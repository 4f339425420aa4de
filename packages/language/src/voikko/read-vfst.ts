import { readSymbols, type Symbols } from "./symbols.ts";

/**
 * Voikko's transducer, ready to be walked. A cell of eight bytes is a transition (u16 letter in, u16 letter out,
 * u24 target, u8 further transitions of the same state), or the count of a state with more than 255 of them.
 */
export type Vfst = Symbols & {
  /** Four to a cell: letter in, letter out, and two of the target. */
  words: Uint16Array;
  /** Two to a cell: letters, and target with the number of further transitions in its highest byte. */
  pairs: Uint32Array;
};

const cookie = [0x00013a6e, 0x000351fa] as const;
const headerSize = 16;
const cellSize = 8;
/** Letter in of a cell that ends a word. */
export const finalLetter = 0xffff;

/**
 * Reads an unweighted transducer of Voikko's format 5, little-endian: header, symbols (see there), padding to eight
 * bytes, cells. Source of the format: libvoikko, src/fst/UnweightedTransducer.cpp and src/fst/Transducer.cpp.
 *
 * @throws Error in one sentence when the file is another one or damaged
 */
export function readVfst(file: Buffer): Vfst {
  if (file.length < headerSize + 2) throw new Error("the file is too short");
  if (file.readUInt32LE(0) !== cookie[0] || file.readUInt32LE(4) !== cookie[1]) {
    throw new Error("it is not a Voikko transducer");
  }
  if (file[8] !== 0) throw new Error("it is a weighted transducer");
  const { end, ...symbols } = readSymbols(file, headerSize);
  const start = Math.ceil(end / cellSize) * cellSize;
  if (start + cellSize > file.length || (file.length - start) % cellSize !== 0)
    throw new Error("the file is cut off");
  // A copy of its own, for views of it have to begin at a multiple of four.
  const cells = Uint8Array.from(file.subarray(start)).buffer;
  const vfst = { ...symbols, words: new Uint16Array(cells), pairs: new Uint32Array(cells) };
  checkCells(vfst);
  return vfst;
}

// A target outside the file would lead nowhere; some 5 ms for half a million cells.
function checkCells({ words, pairs, texts }: Vfst): void {
  const cells = pairs.length / 2;
  for (let cell = 0; cell < cells; cell++) {
    const letter = words[cell * 4] ?? 0;
    const target = (pairs[cell * 2 + 1] ?? 0) & 0xffffff;
    if (letter !== finalLetter && target >= cells) throw new Error("a transition leads out of the file");
    if (letter !== finalLetter && letter >= texts.length && !isCount(pairs, cell)) {
      throw new Error("a transition has an unknown letter");
    }
  }
}

// The cell behind a state's first one may hold a count in place of letters.
function isCount(pairs: Uint32Array, cell: number): boolean {
  return cell > 0 && (pairs[cell * 2 - 1] ?? 0) >>> 24 === 255;
}
