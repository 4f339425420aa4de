// Apart from the schema, so that a form can count without loading zod.

/** What a section may hold, in UTF-16 units: a line break and the end of a block count as one each. */
export const sectionLength = 20_000;

/** The same of a draft's section: what was pasted there is shortened before publishing, and not lost before that. */
export const draftSectionLength = 200_000;

type Node = { type: string; text?: string; content?: readonly Node[] };

/** The length that `sectionLength` limits. Empty blocks count too, so the limit is one for the whole document. */
export function richTextLength(doc: { content: readonly unknown[] }): number {
  return lengthOf(doc.content as readonly Node[]);
}

function lengthOf(nodes: readonly Node[] = []): number {
  return nodes.reduce((sum, node) => sum + (node.text?.length ?? 1 + lengthOf(node.content)), 0);
}
