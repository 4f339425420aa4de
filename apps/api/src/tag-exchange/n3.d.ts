// What we use of n3, which ships no types: https://github.com/rdfjs/N3.js
declare module "n3" {
  export type Term = { termType: string; value: string; language?: string };
  export type Quad = { subject: Term; predicate: Term; object: Term };

  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string });
    /** @throws Error with the line in `context` */
    parse(text: string): Quad[];
  }

  export class Writer {
    constructor(options?: { format?: string; prefixes?: Record<string, string> });
    addQuads(quads: Quad[]): void;
    end(done: (error: Error | null, text: string) => void): void;
  }

  export const DataFactory: {
    namedNode: (value: string) => Term;
    literal: (value: string, languageOrDatatype?: string | Term) => Term;
    quad: (subject: Term, predicate: Term, object: Term) => Quad;
  };
}
