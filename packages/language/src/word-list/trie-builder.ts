import { findEdge, type GraphArrays } from "./word-graph.ts";

export type TrieBuilder = {
  /** Down to the node of this letter, made where it is missing. */
  letter: (code: number) => void;
  /** A word ends at the current node. */
  endWord: () => void;
  /** The current node is the `nth` one of the text (root and the common end come first). */
  jump: (nth: number) => void;
  back: (steps: number) => void;
  finish: () => GraphArrays;
};

// The shared node of words that nothing follows; the format counts it second, after the root.
const endNode = 1;

/**
 * Follows the numbering of cspell's own builder, for jumps name nodes by their turn of creation.
 *
 * @param size upper bound for nodes and edges; memory that is never written to costs nothing
 */
export function createTrieBuilder(size: number): TrieBuilder {
  const graph: GraphArrays = {
    firstEdge: new Int32Array(size),
    nextEdge: new Int32Array(size),
    letter: new Uint16Array(size),
    target: new Int32Array(size),
    isWord: new Uint8Array(size),
  };
  graph.isWord[endNode] = 1;
  const byTurn = new Int32Array(size);
  byTurn[1] = endNode;
  const cursor = { node: 0, depth: 0, turns: 2, nodes: 2, edges: 1 };
  const nodeAt = new Int32Array(200);
  const edgeAt = new Int32Array(200);

  const place = (node: number): void => {
    graph.target[edgeAt[cursor.depth] ?? 0] = node;
    cursor.node = node;
  };
  return {
    letter(code) {
      if (cursor.node === endNode) {
        // Others share the end: what goes on from it gets a node of its own.
        graph.isWord[cursor.nodes] = 1;
        byTurn[cursor.turns++] = cursor.nodes;
        place(cursor.nodes++);
      }
      const edge = findEdge(graph, cursor.node, code) || addEdge(graph, cursor, code);
      cursor.depth += 1;
      nodeAt[cursor.depth] = cursor.node;
      edgeAt[cursor.depth] = edge;
      cursor.node = graph.target[edge] ?? 0;
      byTurn[cursor.turns++] = cursor.node;
    },
    endWord() {
      if (graph.firstEdge[cursor.node] !== 0) {
        graph.isWord[cursor.node] = 1;
      } else {
        if (byTurn[cursor.turns - 1] === cursor.node) cursor.turns -= 1;
        if (cursor.node === cursor.nodes - 1) cursor.nodes -= 1;
        place(endNode);
      }
      cursor.depth -= 1;
      cursor.node = nodeAt[cursor.depth + 1] ?? 0;
    },
    jump(nth) {
      if (cursor.node === cursor.nodes - 1) cursor.nodes -= 1;
      place(byTurn[nth] ?? 0);
      cursor.turns -= 1;
    },
    back(steps) {
      cursor.depth -= steps;
      cursor.node = nodeAt[cursor.depth + 1] ?? 0;
    },
    finish: () => ({
      firstEdge: graph.firstEdge.slice(0, cursor.nodes),
      isWord: graph.isWord.slice(0, cursor.nodes),
      nextEdge: graph.nextEdge.slice(0, cursor.edges),
      letter: graph.letter.slice(0, cursor.edges),
      target: graph.target.slice(0, cursor.edges),
    }),
  };
}

function addEdge(
  graph: GraphArrays,
  cursor: { node: number; nodes: number; edges: number },
  code: number,
): number {
  const edge = cursor.edges++;
  graph.letter[edge] = code;
  graph.nextEdge[edge] = graph.firstEdge[cursor.node] ?? 0;
  graph.firstEdge[cursor.node] = edge;
  graph.target[edge] = cursor.nodes++;
  return edge;
}
