import type { Call } from "@tori/contract/endpoints";
import type { ProblemBody } from "@tori/contract/problem";
import { ProblemError } from "@tori/contract/problem-error";
import type { Language } from "@tori/text/language";
import { addressOf } from "./known-addresses.ts";

type Input = { params?: Record<string, unknown>; query?: Record<string, unknown> };

/** Calls the API over HTTP in the page's language. Throws a `ProblemError`, also where no answer comes. */
export function createCall(language: Language): Call {
  const headers = { Accept: "application/json", "Accept-Language": language };
  return async (name, input, signal) => {
    const { method, path } = addressOf(name);
    const response = await fetch(urlOf(path, input), { method, headers, signal: signal ?? null }).catch(
      () => undefined,
    );
    if (!response) throw new ProblemError(unreachable);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || body === undefined) throw new ProblemError(problemOf(response.status, body));
    // The server has validated its answer against the same contract.
    return body as never;
  };
}

export function urlOf(path: string, { params = {}, query = {} }: Input): string {
  const filled = path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) search.append(name, String(one));
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

/** Pages have texts of their own for it. */
export const unreachable: ProblemBody = {
  type: "about:blank",
  title: "",
  status: 503,
  code: "unavailable",
  detail: "",
};

export function problemOf(status: number, body: unknown): ProblemBody {
  if (body !== null && typeof body === "object" && "code" in body) return body as ProblemBody;
  // Something in between answered, not the API.
  return { ...unreachable, status: status >= 400 ? status : unreachable.status };
}
