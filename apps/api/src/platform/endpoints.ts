import type { IncomingHttpHeaders } from "node:http";
import type { Endpoint, EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import { type Call, type Endpoints, endpoints } from "@tori/contract/endpoints";
import type { Language } from "@tori/contract/language";
import { ProblemError } from "@tori/contract/problem-error";
import type { Database } from "@tori/db/database";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import type { z } from "zod";
import type { Access, Actor } from "./access.ts";
import { asProblem, problemBody } from "./errors.ts";
import type { Jobs } from "./jobs.ts";
import { preferredLanguage } from "./language.ts";
import { Problem } from "./problem.ts";

type Handler = (request: EndpointRequest<Endpoint>, actor: null) => Promise<unknown>;

/** A session that a request's cookie proves; whether it still holds, the database says. */
export type Identity = { personId: string; sessionId: string };

/** How the platform learns who asks: given by the feature that signs people in. */
export type People = {
  /** Who the cookie says it is, from the cookie alone where it is fresh; renews it in the reply. */
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Identity | null>;
  /** The person as the database has them now; null where the session has ended. One statement. */
  readActor: (db: Database, identity: Identity) => Promise<Actor | null>;
};

/** What features register their endpoints on. */
export type Api = {
  app: FastifyInstance;
  db: Database;
  jobs: Jobs;
  people: People;
  /** Origins whose pages may write. */
  origins: ReadonlySet<string>;
  /** Public reads, for pages that are rendered in this process. */
  handlers: Map<string, Handler>;
  /** Who may call each endpoint, for the test that asks every one of them. */
  access: Map<string, Access["name"]>;
};

export function createApi(parts: Omit<Api, "handlers" | "access">): Api {
  return { ...parts, handlers: new Map(), access: new Map() };
}

/** Shared caches may keep a public answer so long; together under the minute in which a hidden story must be gone. */
export const publicCaching = "public, max-age=0, s-maxage=20, stale-while-revalidate=30";
const privateCaching = "private, no-store";

/**
 * Serves an endpoint that reads: over HTTP, and, where it is for anyone, to pages that are rendered in this process
 * (see `createCall`). What is not for anyone no cache may keep.
 * @param handler gets the page's language, on which no public answer may depend
 */
export function serve<E extends Endpoint, Who extends Actor | null>(
  api: Api,
  endpoint: E,
  access: Access<Who>,
  handler: (request: EndpointRequest<E>, actor: Who, language: Language) => Promise<EndpointResponse<E>>,
): void {
  const isPublic = access.name === "anyone";
  const caching = access.caching ?? (isPublic ? publicCaching : privateCaching);
  if (isPublic) api.handlers.set(endpoint.name, handler as unknown as Handler);
  addRoute(api, endpoint, access, async (request, reply) => {
    const identity = isPublic ? null : await api.people.identify(request, reply);
    const actor = access.admit(identity && (await api.people.readActor(api.db, identity)));
    reply.header("cache-control", caching);
    return handler(requestOf<E>(request), actor, preferredLanguage(request.headers["accept-language"]));
  });
}

/** The endpoint's route, its access noted. */
export function addRoute(
  api: Api,
  endpoint: Endpoint,
  access: Access,
  handler: RouteOptions["handler"],
): void {
  api.access.set(endpoint.name, access.name);
  api.app.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(endpoint.bodyLimit ? { bodyLimit: endpoint.bodyLimit } : {}),
    schema: {
      summary: endpoint.summary,
      tags: [endpoint.feature],
      operationId: endpoint.name,
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { querystring: endpoint.query } : {}),
      ...(endpoint.body ? { body: endpoint.body } : {}),
      ...(endpoint.headers ? { headers: endpoint.headers } : {}),
      response: { 200: endpoint.response },
    },
    handler,
  });
}

/** What the contract says of a request that Fastify has validated against it. */
export function requestOf<E extends Endpoint>(request: FastifyRequest): EndpointRequest<E> {
  const { params, query, body, headers } = request;
  return { params, query, body: body ?? {}, headers } as EndpointRequest<E>;
}

/**
 * Endpoints as functions of this process, for the first HTML of a page: validated as over HTTP, without its costs.
 * What a browser would get as a problem document is thrown as a `ProblemError`, in the page's language.
 * @param headers of the request for the page: no answer may depend on them
 */
export function createCall(api: Api, language: Language, headers: IncomingHttpHeaders): Call {
  return async (name, input) => {
    const endpoint: Endpoint = endpoints[name];
    const handler = api.handlers.get(name);
    if (!handler) throw new Error(`no handler for ${name}`);
    const given = { ...(input as { params?: unknown; query?: unknown }), headers };
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
  given: { params?: unknown; query?: unknown; headers: IncomingHttpHeaders },
): Promise<unknown> {
  const params = parseParams(endpoint.params, given.params);
  const query = endpoint.query?.parse(given.query ?? {}) ?? {};
  return handler({ params, query, body: {}, headers: given.headers }, null);
}

/** A wrong address names nothing that exists. */
function parseParams(schema: z.ZodObject | undefined, value: unknown): Record<never, never> {
  const parsed = schema?.safeParse(value ?? {});
  if (parsed && !parsed.success) throw new Problem("not_found");
  return parsed?.data ?? {};
}
