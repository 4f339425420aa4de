import * as contract from "@tori/contract/people";
import type { FastifyReply, FastifyRequest } from "fastify";
import { anyone } from "../platform/access.ts";
import { type Api, addRoute, requestOf } from "../platform/endpoints.ts";
import { preferredLanguage } from "../platform/language.ts";
import { networkOf } from "../platform/network.ts";
import { Problem } from "../platform/problem.ts";
import { refuseForeignPage } from "../platform/writes.ts";
import type { Auth } from "./auth.ts";
import { cookieHeaders, hintCookie, setCookies } from "./identify.ts";
import { sendCode, signInWithCode } from "./sign-in.ts";

export type SignInSettings = { publicUrl: string; isSafe: boolean; adminEmails: ReadonlySet<string> };

/**
 * Signing in and out, through the auth library. They need no Idempotency-Key: a code can be used once, and asking for
 * another does no harm.
 */
export function signInRoutes(api: Api, auth: Auth, settings: SignInSettings): void {
  const { publicUrl, isSafe, adminEmails } = settings;
  const begin = (request: FastifyRequest, reply: FastifyReply) => {
    refuseForeignPage(api, request);
    // A cookie that travels unencrypted can be taken on the way.
    if (!isSafe) throw new Problem("needs_https");
    reply.header("cache-control", "private, no-store");
    return networkOf(request.ip);
  };
  addRoute(api, contract.requestSignInCode, anyone, async (request, reply) => {
    const network = begin(request, reply);
    const { email } = requestOf<typeof contract.requestSignInCode>(request).body;
    return sendCode(api.db, auth, { email, network, headers: cookieHeaders(request) });
  });
  addRoute(api, contract.signIn, anyone, async (request, reply) => {
    const network = begin(request, reply);
    const { body } = requestOf<typeof contract.signIn>(request);
    const language = preferredLanguage(request.headers["accept-language"]);
    const headers = cookieHeaders(request);
    const asked = { ...body, network, language, headers, adminEmails };
    const { isNew, cookies } = await signInWithCode(api.db, auth, asked);
    setCookies(reply, [...cookies, hintCookie(publicUrl, true)]);
    return { isNew };
  });
  addRoute(api, contract.signOut, anyone, async (request, reply) => {
    begin(request, reply);
    const { headers } = await auth.api.signOut({ headers: cookieHeaders(request), returnHeaders: true });
    setCookies(reply, [...headers.getSetCookie(), hintCookie(publicUrl, false)]);
    return {};
  });
}
