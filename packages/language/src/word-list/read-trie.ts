import { createTrieBuilder, type TrieBuilder } from "./trie-builder.ts";
import { wordGraph, type WordGraph } from "./word-graph.ts";

/**
 * Reads cspell's "TrieXv3" text: letters descend, `$` ends a word and steps back, `<` and digits step back further,
 * `#n;` jumps to node n, `\` escapes.
 * Source of the format: cspell-trie-lib, lib/io/importV3.ts and lib/TrieNode/TrieNodeBuilder.ts (MIT).
 *
 * @throws Error when the text is something else
 */
export function readTrie(text: string): WordGraph {
  const header = /^(?:#.*\n)*TrieXv3\nbase=(\d+)\n(?:.*\n)*?__DATA__\n/.exec(text.slice(0, 2000));
  if (!header) throw new Error("not a TrieXv3 word list");
  const builder = createTrieBuilder(text.length - header[0].length + 2);
  readData(text, header[0].length, Number(header[1]), builder);
  return wordGraph(builder.finish());
}

const code = { newLine: 10, return: 13, hash: 35, dollar: 36, two: 50, nine: 57, less: 60, backslash: 92 };

function readData(text: string, start: number, radix: number, builder: TrieBuilder): void {
  let stepping = false;
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (stepping && char === code.less) builder.back(1);
    else if (stepping && char >= code.two && char <= code.nine) builder.back(char - code.two + 1);
    else if (char === code.dollar) {
      builder.endWord();
      stepping = true;
    } else if (char === code.less) {
      builder.back(1);
      stepping = true;
    } else if (char === code.hash) {
      const end = text.indexOf(";", at);
      builder.jump(Number.parseInt(text.slice(at + 1, end), radix) + 1);
      at = end;
      stepping = false;
    } else if (char === code.backslash) {
      at += 1;
      builder.letter(text.charCodeAt(at) === code.backslash ? text.charCodeAt(++at) : text.charCodeAt(at));
      stepping = false;
    } else {
      if (char !== code.newLine && char !== code.return) builder.letter(char);
      stepping = false;
    }
  }
}
