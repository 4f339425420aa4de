import type { Endpoint } from "@tori/contract/endpoint";

type Json = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Json[];
  oneOf?: Json[];
  properties?: Record<string, Json>;
  items?: Json;
  minimum?: number;
};

const byFormat: Record<string, unknown> = {
  uuid: "018f3f2e-0000-7000-8000-000000000000",
  email: "joku@tori.test",
  date: "2026-01-01",
  "date-time": "2026-01-01T00:00:00.000Z",
};

/** Something that has everything that a schema asks for or allows, in its first form. */
export function exampleOf(schema: NonNullable<Endpoint["body"]>): unknown {
  return exampleFrom(schema.toJSONSchema({ io: "input", unrepresentable: "any" }) as Json);
}

function exampleFrom(json: Json): unknown {
  if (json.const !== undefined) return json.const;
  if (json.enum) return json.enum[0];
  const first = (json.anyOf ?? json.oneOf)?.find(({ const: only, type }) => only !== "" && type !== "null");
  if (first) return exampleFrom(first);
  if (json.type === "object") {
    return Object.fromEntries(
      Object.entries(json.properties ?? {}).map(([key, value]) => [key, exampleFrom(value)]),
    );
  }
  if (json.type === "array") return [exampleFrom(json.items ?? {})];
  if (json.type === "boolean") return true;
  if (json.type === "integer" || json.type === "number") return Math.max(json.minimum ?? 1, 1);
  return byFormat[json.format ?? ""] ?? "kokeilu";
}

type Leaf = { path: string; put: (value: unknown) => unknown };

/** Every place in a body that holds a value, with the body that holds another one there. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (value === null || typeof value !== "object") return [{ path: path.join("."), put: (other) => other }];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, key]).map((leaf) => ({
      path: leaf.path,
      put: (other: unknown) =>
        Array.isArray(value) ? [leaf.put(other)] : { ...value, [key]: leaf.put(other) },
    })),
  );
}
