import type { FastifyReply, FastifyRequest } from "fastify";
import type { Identity } from "../platform/endpoints.ts";
import type { Auth } from "./auth.ts";

/**
 * Who a request's cookie says it is. A fresh one proves it by its signature alone; an older one is looked up and
 * renewed, at most once a minute.
 */
export async function identify(
  auth: Auth,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Identity | null> {
  if (!request.headers.cookie?.includes("tori.session")) return null;
  const { response, headers } = await auth.api.getSession({
    headers: cookieHeaders(request),
    returnHeaders: true,
  });
  setCookies(reply, headers.getSetCookie());
  return response && { personId: response.user.id, sessionId: response.session.id };
}

export function cookieHeaders({ headers }: FastifyRequest): Headers {
  const passedOn = ["cookie", "user-agent", "accept-language"] as const;
  return new Headers(passedOn.map((name) => [name, headers[name] ?? ""]));
}

export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) void reply.header("set-cookie", cookie);
}

/**
 * A cookie that scripts can read and that proves nothing: the page of somebody who is signed in asks who, and that of
 * a visitor does not.
 */
export function hintCookie(publicUrl: string, isHere: boolean): string {
  const isSecure = publicUrl.startsWith("https:");
  const name = `${isSecure ? "__Host-" : ""}tori.here`;
  const age = isHere ? "" : "; Max-Age=0";
  return `${name}=1; Path=/; SameSite=Lax${isSecure ? "; Secure" : ""}${age}`;
}
