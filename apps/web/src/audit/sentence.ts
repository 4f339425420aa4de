/** A piece of a sentence: words, or the thing of this kind. */
export type Piece = { text: string } | { thing: string };

/** The pieces of a sentence in which words in braces stand for things: "hyväksyi asiasanan {tag}". */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { thing: piece.slice(1, -1) } : { text: piece }));
}

/** The sentence as a choice of a list, without what it was done to: "Yhdisti asiasanan … asiasanaan". */
export function asChoice(sentence: string): string {
  const words = sentence
    .replaceAll(/:? ?\{\w+\}/g, " …")
    .replace(/[ …]+$/, "")
    .trimStart();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
