import { addresses } from "@tori/contract/addresses";
import type { Call } from "@tori/contract/endpoints";
import { ProblemError } from "@tori/contract/problem-error";
import type { ProblemBody } from "@tori/contract/problem";
import type { FastifyInstance } from "fastify";

/** Calls endpoints as an outside user would, through the whole HTTP stack of the app. */
export function createClient(fastify: FastifyInstance): Call {
  return async (name, input) => {
    const { method, path } = addresses[name];
    const { params = {}, query = {} } = input as { params?: Record<string, string>; query?: object };
    const url = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      for (const each of Array.isArray(value) ? value : [value]) search.append(key, String(each));
    }
    const response = await fastify.inject({ method, url: `${url}?${search}` });
    if (response.statusCode >= 400) throw new ProblemError(response.json<ProblemBody>());
    return response.json();
  };
}
