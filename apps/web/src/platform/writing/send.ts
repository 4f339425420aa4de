import type { EndpointName } from "@tori/contract/addresses";
import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { ProblemError } from "@tori/contract/problem-error";
import type { Language } from "@tori/text/language";
import { addressOf } from "../known-addresses.ts";
import { problemOf, unreachable, urlOf } from "../call.ts";

type Options = {
  /** The same for every try of one deed, so that it is done once. */
  key?: string;
  signal?: AbortSignal;
  /** It is sent even if the page closes meanwhile. */
  keepalive?: boolean;
};

export type Send = <N extends EndpointName>(
  name: N,
  input: EndpointInput<Endpoints[N]>,
  options?: Options,
) => Promise<EndpointResponse<Endpoints[N]>>;

/** Calls an endpoint that writes, from a browser, in the page's language. Throws a `ProblemError`. */
export function createSend(language: Language): Send {
  return async (name, input, { key = crypto.randomUUID(), signal, keepalive = false } = {}) => {
    const { method, path } = addressOf(name);
    const given = input as { body?: unknown; headers?: Record<string, string> };
    const response = await fetch(urlOf(path, input), {
      method,
      cache: "no-cache",
      headers: {
        Accept: "application/json",
        "Accept-Language": language,
        "Idempotency-Key": key,
        ...(given.body === undefined ? {} : { "Content-Type": "application/json" }),
        ...given.headers,
      },
      body: given.body === undefined ? null : JSON.stringify(given.body),
      signal: signal ?? null,
      keepalive,
    }).catch(() => undefined);
    if (!response) throw new ProblemError(unreachable);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || body === undefined) throw new ProblemError(problemOf(response.status, body));
    return body as never;
  };
}
