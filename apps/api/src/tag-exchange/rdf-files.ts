import { JsonLdParser } from "jsonld-streaming-parser";
import { Parser, type Quad, Writer } from "n3";
import { fileProblem } from "./csv.ts";
import { prefixes } from "./skos.ts";

export async function toTurtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}

/** @throws Problem `invalid_input` of the file with the line where it is no Turtle */
export function fromTurtle(text: string, publicUrl: string): Quad[] {
  try {
    return new Parser({ format: "text/turtle", baseIRI: `${publicUrl}/` }).parse(text);
  } catch (error) {
    const line = (error as { context?: { line?: number } }).context?.line ?? 1;
    throw fileProblem(({ refusals }) => refusals.files.turtleLine(line));
  }
}

type Value = { "@id": string } | { "@value": string; "@language"?: string; "@type"?: string };

/** Flattened JSON-LD with its context in it: nothing has to be fetched to read it. */
export function toJsonLd(quads: readonly Quad[]): string {
  const nodes = Map.groupBy(quads, ({ subject }) => subject.value);
  const graph = [...nodes].map(([id, about]) => Object.fromEntries([["@id", id], ...propertiesOf(about)]));
  return JSON.stringify({ "@context": prefixes, "@graph": graph }, null, 2);
}

function propertiesOf(about: readonly Quad[]): [name: string, values: (string | Value)[]][] {
  const byName = Map.groupBy(about, ({ predicate }) => shorten(predicate.value));
  return [...byName].map(([name, quads]) => [
    name,
    quads.map((quad) => (name === "@type" ? shorten(quad.object.value) : valueOf(quad))),
  ]);
}

function valueOf({ object }: Quad): Value {
  if (object.termType === "NamedNode") return { "@id": object.value };
  if (object.language) return { "@value": object.value, "@language": object.language };
  const datatype = (object as { datatype?: { value: string } }).datatype?.value;
  const isString = datatype === undefined || datatype === `${prefixes.xsd}string`;
  return { "@value": object.value, ...(isString ? {} : { "@type": shorten(datatype) }) };
}

function shorten(address: string): string {
  if (address === "http://www.w3.org/1999/02/22-rdf-syntax-ns#type") return "@type";
  for (const [prefix, base] of Object.entries(prefixes)) {
    if (address.startsWith(base)) return `${prefix}:${address.slice(base.length)}`;
  }
  return address;
}

/** Never fetches a context: what a file means stands in the file. */
const documentLoader = {
  load: async (address: string) => {
    throw new Error(`contexts are not fetched: ${address}`);
  },
};

/** @throws Problem `invalid_input` of the file where it is no JSON-LD, or needs a context from elsewhere */
export async function fromJsonLd(text: string, publicUrl: string): Promise<Quad[]> {
  const parser = new JsonLdParser({ documentLoader, baseIRI: `${publicUrl}/` });
  const quads: Quad[] = [];
  try {
    parser.end(text);
    for await (const quad of parser) quads.push(quad as Quad);
    return quads;
  } catch {
    throw fileProblem(({ refusals }) => refusals.files.jsonLd);
  }
}
