import type { Endpoint, EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import { type Call, type Endpoints, endpoints } from "@tori/contract/endpoints";
import type { Language } from "@tori/contract/language";
import { ProblemError } from "@tori/contract/problem-error";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { asProblem, problemBody } from "./errors.ts";
import { Problem } from "./problem.ts";

type Handler = (request: EndpointRequest<Endpoint>) => Promise<unknown>;

/** What features register their endpoints on. */
export type Api = { app: FastifyInstance; handlers: Map<string, Handler> };

export function createApi(app: FastifyInstance): Api {
  return { app, handlers: new Map() };
}

/** Shared caches may keep a public answer so long; together under the minute in which a hidden story must be gone. */
export const publicCaching = "public, max-age=0, s-maxage=20, stale-while-revalidate=30";

type Options = { caching?: string };

/** Serves an endpoint over HTTP, and to pages that are rendered in this process: see `createCall`. */
export function serve<E extends Endpoint>(
  api: Api,
  endpoint: E,
  handler: (request: EndpointRequest<E>) => Promise<EndpointResponse<E>>,
  options: Options = {},
): void {
  const caching = options.caching ?? publicCaching;
  const run = handler as unknown as Handler;
  api.handlers.set(endpoint.name, run);
  api.app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: {
      summary: endpoint.summary,
      tags: [endpoint.feature],
      operationId: endpoint.name,
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { querystring: endpoint.query } : {}),
      ...(endpoint.body ? { body: endpoint.body } : {}),
      response: { 200: endpoint.response },
    },
    handler: async (request, reply) => {
      const answer = await run({
        params: request.params as Record<never, never>,
        query: request.query as Record<never, never>,
        body: request.body ?? {},
      });
      return reply.header("cache-control", caching).send(answer);
    },
  });
}

/**
 * Endpoints as functions of this process, for the first HTML of a page: validated as over HTTP, without its costs.
 * What a browser would get as a problem document is thrown as a `ProblemError`, in the page's language.
 */
export function createCall(api: Api, language: Language): Call {
  return async (name, input) => {
    const endpoint: Endpoint = endpoints[name];
    const handler = api.handlers.get(name);
    if (!handler) throw new Error(`no handler for ${name}`);
    const given = input as { params?: unknown; query?: unknown };
    const answer = await ask(endpoint, handler, given).catch((error: Problem) => {
      const problem = asProblem(error, language);
      if (problem.code === "internal") throw error;
      throw new ProblemError(problemBody(problem, language));
    });
    return endpoint.response.parse(answer) as EndpointResponse<Endpoints[typeof name]>;
  };
}

async function ask(
  endpoint: Endpoint,
  handler: Handler,
  given: { params?: unknown; query?: unknown },
): Promise<unknown> {
  const params = parseParams(endpoint.params, given.params);
  const query = endpoint.query?.parse(given.query ?? {}) ?? {};
  return handler({ params, query, body: {} });
}

/** A wrong address names nothing that exists. */
function parseParams(schema: z.ZodObject | undefined, value: unknown): Record<never, never> {
  const parsed = schema?.safeParse(value ?? {});
  if (parsed && !parsed.success) throw new Problem("not_found");
  return parsed?.data ?? {};
}
