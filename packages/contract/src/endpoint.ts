import type { z } from "zod";
import type { Address } from "./address.ts";
import { type EndpointName, addresses } from "./addresses.ts";

/** What is said of an endpoint beside its address. */
type Definition = {
  /** One line for the OpenAPI document, in English. */
  summary: string;
  /** Groups endpoints in the OpenAPI document: the feature's name. */
  feature: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Headers of its own, loose, in lower case; every write has Idempotency-Key besides. */
  headers?: z.ZodObject;
  /** Bytes that a body may have, where it is more than usual. */
  bodyLimit?: number;
  response: z.ZodType;
};

/** One HTTP endpoint as both sides see it. */
export type Endpoint = Definition & Address & { name: EndpointName };

type InputOf<S> = S extends z.ZodType ? z.input<S> : Record<never, never>;
type OutputOf<S> = S extends z.ZodType ? z.output<S> : Record<never, never>;

/** What a caller gives: parameters, query and body, with defaults left out. */
export type EndpointInput<E> = {
  [K in Extract<keyof E, "params" | "query" | "body" | "headers">]: InputOf<E[K]>;
};

/** What a handler gets: the same, validated and with defaults filled in. */
export type EndpointRequest<E> = {
  [K in "params" | "query" | "body" | "headers"]: K extends keyof E ? OutputOf<E[K]> : Record<never, never>;
};

export type EndpointResponse<E> = E extends { response: infer R extends z.ZodType } ? z.output<R> : never;

/** Puts an endpoint's schemas and its address together, keeping the literal types of both. */
export function endpoint<const N extends EndpointName, const D extends Definition>(
  name: N,
  definition: D,
): D & (typeof addresses)[N] & { name: N } {
  return { ...definition, ...addresses[name], name };
}
