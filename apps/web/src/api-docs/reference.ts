export type ApiParameter = {
  name: string;
  type: string;
  isRequired: boolean;
  isRepeatable: boolean;
  /** Allowed values of a fixed list; empty where there is none. */
  values: string[];
  range: { from: number; to: number } | null;
  longest: number | null;
  fallback: string | null;
};

export type ApiEndpoint = {
  id: string;
  method: string;
  path: string;
  summary: string;
  group: string;
  parameters: ApiParameter[];
};

// The parts of an OpenAPI 3.1 document that are read here; all may be missing.
type Schema = {
  type?: string;
  enum?: string[];
  items?: Schema;
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  default?: string | number | boolean;
};
type Parameter = { name: string; required?: boolean; schema?: Schema };
type Operation = { operationId?: string; summary?: string; tags?: string[]; parameters?: Parameter[] };
type Paths = Record<string, Record<string, Operation>>;

/** What people need of an OpenAPI document: the endpoints under /api, with what each may be asked. */
export function toReference(document: { paths: Record<string, unknown> }): ApiEndpoint[] {
  return Object.entries(document.paths as Paths)
    .filter(([path]) => path.startsWith("/api/"))
    .flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        id: operation.operationId ?? `${method}-${path}`,
        method: method.toUpperCase(),
        path,
        summary: operation.summary ?? "",
        group: operation.tags?.[0] ?? "",
        parameters: (operation.parameters ?? []).map(toParameter),
      })),
    );
}

function toParameter({ name, required = false, schema = {} }: Parameter): ApiParameter {
  // A repeatable parameter is "a list of these, or one of these".
  const list = schema.anyOf?.find(({ type }) => type === "array");
  const one = list?.items ?? schema;
  const { minimum, maximum } = one;
  return {
    name,
    type: one.type ?? "string",
    isRequired: required,
    isRepeatable: list !== undefined,
    values: one.enum ?? [],
    range: minimum === undefined || maximum === undefined ? null : { from: minimum, to: maximum },
    // Ids and codes have a form of their own, which says more than a length.
    longest: one.pattern === undefined ? (one.maxLength ?? null) : null,
    fallback: schema.default === undefined || schema.default === "" ? null : String(schema.default),
  };
}

/** Things that exist, by group: what an example may ask for. */
export type Samples = Partial<Record<string, string>>;

/** An address that answers; null where nothing is known to ask for. */
export function exampleOf({ id, path, group }: ApiEndpoint, samples: Samples, words: string): string | null {
  if (id === "searchStories" || id === "listSuggestions")
    return `${path}?${new URLSearchParams({ q: words }).toString()}`;
  if (id === "listStories") return `${path}?limit=5`;
  if (!path.includes("{")) return path;
  const slug = samples[group];
  return slug === undefined ? null : path.replace("{slug}", slug);
}
