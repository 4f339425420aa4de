import { randomUUID } from "node:crypto";

type Answer = { status: number; body: Record<string, unknown> };
type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Asks a site in a process of its own over HTTP, as one browser would, and signs in there. */
export function siteClient({ url }: { url: string }): { ask: Ask; signIn: (email: string) => Promise<void> } {
  const cookies = new Map<string, string>();
  const ask: Ask = async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
        origin: url,
        "idempotency-key": randomUUID(),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const signIn = async (email: string) => {
    await ask("POST", "/api/auth/code", { email });
    const { body } = await ask("GET", "/api/mailbox");
    const [mail] = body["items"] as { subject: string }[];
    const code = /\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "";
    await ask("POST", "/api/auth/session", { email, code, isShared: false });
  };
  return { ask, signIn };
}
