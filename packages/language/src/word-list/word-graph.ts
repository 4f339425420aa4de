/** Words as a graph of letters: what decides where a compound may be cut. */
export type WordGraph = {
  /** Ends (exclusive) of all words that start at `from`, shortest first. */
  endsFrom: (word: string, from: number) => number[];
  has: (word: string) => boolean;
};

/** Edges of a node are a linked list: `firstEdge[node]`, then `nextEdge[edge]`; edge 0 is none. */
export type GraphArrays = {
  firstEdge: Int32Array;
  nextEdge: Int32Array;
  letter: Uint16Array;
  target: Int32Array;
  isWord: Uint8Array;
};

/** A word list as a set of arrays, some 30 MB for four million Finnish forms. */
export function wordGraph(arrays: GraphArrays): WordGraph {
  return {
    endsFrom(word, from) {
      const ends: number[] = [];
      walk(arrays, word, from, (end) => ends.push(end));
      return ends;
    },
    has(word) {
      let found = false;
      walk(arrays, word, 0, (end) => (found = end === word.length));
      return found && word !== "";
    },
  };
}

function walk(graph: GraphArrays, word: string, from: number, onWord: (end: number) => void): void {
  let node = 0;
  for (let at = from; at < word.length; at++) {
    const edge = findEdge(graph, node, word.charCodeAt(at));
    if (edge === 0) return;
    node = graph.target[edge] ?? 0;
    if (graph.isWord[node] === 1) onWord(at + 1);
  }
}

/** The edge with this letter, or 0. */
export function findEdge(graph: GraphArrays, node: number, letter: number): number {
  let edge = graph.firstEdge[node] ?? 0;
  while (edge !== 0 && graph.letter[edge] !== letter) edge = graph.nextEdge[edge] ?? 0;
  return edge;
}
