import { randomUUID } from "node:crypto";
import { addresses } from "@tori/contract/addresses";
import type { Call } from "@tori/contract/endpoints";
import { ProblemError } from "@tori/contract/problem-error";
import type { ProblemBody } from "@tori/contract/problem";
import type { FastifyInstance } from "fastify";

/** A browser's cookies, kept between calls. */
export type Jar = Map<string, string>;

type Options = { jar?: Jar; headers?: Record<string, string> };

type Input = {
  params?: Record<string, string>;
  query?: object;
  body?: object;
  headers?: Record<string, string>;
};

/** Calls endpoints as a page of the site would, through the whole HTTP stack of the app. */
export function createClient(
  fastify: FastifyInstance,
  { jar = new Map(), headers = {} }: Options = {},
): Call {
  return async (name, input) => {
    const { method, path } = addresses[name];
    const { params = {}, query = {}, body, headers: own = {} } = input as Input;
    const url = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ""));
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      for (const each of Array.isArray(value) ? value : [value]) search.append(key, String(each));
    }
    const response = await fastify.inject({
      method,
      url: `${url}?${search}`,
      headers: {
        cookie: [...jar].map(([key, value]) => `${key}=${value}`).join("; "),
        ...(method === "GET" ? {} : { origin: "http://127.0.0.1:3000", "idempotency-key": randomUUID() }),
        ...headers,
        ...own,
      },
      ...(body ? { payload: body } : {}),
    });
    for (const { name: key, value, maxAge } of response.cookies)
      if (maxAge === 0) jar.delete(key);
      else jar.set(key, value);
    if (response.statusCode >= 400) throw new ProblemError(response.json<ProblemBody>());
    return response.json();
  };
}
