import { DataFactory, type Quad, type Term } from "n3";
import type { ExchangedTag, ReadFile, ReadTag } from "./model.ts";

// Tags as SKOS concepts. A tag that is not in use is deprecated, one that was merged is replaced by its survivor.

export const prefixes = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const skos = (name: string) => prefixes.skos + name;
const deprecated = `${prefixes.owl}deprecated`;
const replacedBy = `${prefixes.dcterms}isReplacedBy`;
const identifier = `${prefixes.dcterms}identifier`;

const languages = ["fi", "sv", "en"] as const;
type Language = (typeof languages)[number];

/** Where a tag is told of in data: the same in every language. */
const conceptBase = (publicUrl: string) => `${publicUrl}/api/tags/`;

/** The vocabulary without proposals, which SKOS has no word for. */
export function toQuads(tags: readonly ExchangedTag[], publicUrl: string): Quad[] {
  const { namedNode, quad } = DataFactory;
  const scheme = namedNode(`${publicUrl}/api/tags`);
  const told = tags.filter(({ state }) => state !== "proposed");
  const addresses = new Map(told.map(({ slug }) => [slug, namedNode(conceptBase(publicUrl) + slug)]));
  const concepts = told.flatMap((tag) =>
    statementsOf(tag, { scheme, addresses }).map(([predicate, object]) =>
      quad(addresses.get(tag.slug) ?? scheme, namedNode(predicate), object),
    ),
  );
  return [quad(scheme, namedNode(rdfType), namedNode(skos("ConceptScheme"))), ...concepts];
}

type Places = { scheme: Term; addresses: ReadonlyMap<string, Term> };
type Statement = [predicate: string, object: Term];

function statementsOf(tag: ExchangedTag, { scheme, addresses }: Places): Statement[] {
  const { namedNode, literal } = DataFactory;
  const texts = (name: string, of: (language: Language) => readonly string[]) =>
    languages.flatMap((language) =>
      of(language).map((text): Statement => [skos(name), literal(text, language)]),
    );
  const link = (predicate: string, slug: string | null): Statement[] => {
    const address = slug === null ? undefined : addresses.get(slug);
    return address ? [[predicate, address]] : [];
  };
  const statements: Statement[] = [
    [rdfType, namedNode(skos("Concept"))],
    [skos("inScheme"), scheme],
    [identifier, literal(tag.slug)],
  ];
  statements.push(
    ...texts("prefLabel", (language) => given(tag.labels[language].preferred)),
    ...texts("altLabel", (language) => tag.labels[language].synonyms),
    ...texts("hiddenLabel", (language) => tag.labels[language].hidden),
    ...texts("definition", (language) => given(tag.definition[language])),
    ...link(skos("broader"), tag.broader),
    ...link(replacedBy, tag.mergedInto),
    ...given(tag.yso).map((yso): Statement => [skos("exactMatch"), namedNode(yso)]),
    ...given(tag.reason).map((reason): Statement => [skos("changeNote"), literal(reason)]),
  );
  if (tag.state !== "active") {
    statements.push([deprecated, literal("true", namedNode(`${prefixes.xsd}boolean`))]);
  }
  return statements;
}

function given(text: string | null): string[] {
  return text ? [text] : [];
}

const ysoAddress = /^https?:\/\/(www\.)?yso\.fi\/onto\//;

/** The concepts of a file; what they say beyond a tag is counted as ignored. */
export function fromQuads(quads: readonly Quad[], publicUrl: string): ReadFile {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value);
  const concepts = [...bySubject].filter(([, about]) =>
    about.some(({ predicate, object }) => predicate.value === rdfType && object.value === skos("Concept")),
  );
  const slugs = new Map(concepts.map(([address, about]) => [address, slugIn(address, about, publicUrl)]));
  let ignored = 0;
  const tags = concepts.map(([address, about]) => {
    const { tag, rest } = toReadTag(address, about, slugs);
    ignored += rest;
    return tag;
  });
  return { tags, faults: [], ignored };
}

/** Its address here, or what another vocabulary calls it; none where a name has to make one. */
function slugIn(address: string, about: readonly Quad[], publicUrl: string): string | null {
  if (address.startsWith(conceptBase(publicUrl))) return address.slice(conceptBase(publicUrl).length);
  return about.find(({ predicate }) => predicate.value === identifier)?.object.value ?? null;
}

function toReadTag(
  address: string,
  about: readonly Quad[],
  slugs: ReadonlyMap<string, string | null>,
): { tag: ReadTag; rest: number } {
  const used = new Set<Quad>();
  const objects = (predicate: string) => about.filter((quad) => quad.predicate.value === predicate);
  const texts = (predicate: string, language: Language): string[] =>
    objects(predicate).flatMap((quad) => {
      if (quad.object.language?.toLowerCase() !== language) return [];
      used.add(quad);
      return [quad.object.value];
    });
  /** The first that is known: another vocabulary may have several, and ones that are not in the file. */
  const one = (predicate: string, read: (value: string) => string | null | undefined): string | null => {
    for (const quad of objects(predicate)) {
      const value = read(quad.object.value);
      if (!value) continue;
      used.add(quad);
      return value;
    }
    return null;
  };
  const same = (value: string) => (ysoAddress.test(value) ? value : null);
  const mergedInto = one(replacedBy, (value) => slugs.get(value) ?? value.split("/").at(-1));
  const isDeprecated = one(deprecated, (value) => (value === "true" ? value : null)) !== null;
  const tag: ReadTag = {
    place: address,
    slug: slugs.get(address) ?? null,
    state: mergedInto !== null ? "merged" : isDeprecated ? "deprecated" : "active",
    labels: {},
    definition: {},
    broader: one(skos("broader"), (value) => slugs.get(value)),
    mergedInto,
    yso: same(address) ?? one(skos("exactMatch"), same),
    reason: one(skos("changeNote"), (value) => value) ?? "",
  };
  for (const language of languages) {
    tag.labels[language] = {
      preferred: texts(skos("prefLabel"), language)[0] ?? null,
      synonyms: texts(skos("altLabel"), language),
      hidden: texts(skos("hiddenLabel"), language),
    };
    tag.definition[language] = texts(skos("definition"), language)[0] ?? "";
  }
  const structure = new Set([rdfType, skos("inScheme"), skos("narrower"), skos("topConceptOf"), identifier]);
  const rest = about.filter((quad) => !used.has(quad) && !structure.has(quad.predicate.value));
  return { tag, rest: rest.length };
}
