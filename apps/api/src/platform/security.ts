import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { networkOf } from "./network.ts";
import { Problem } from "./problem.ts";

/** Requests a minute from one network. Generous: a whole municipality may sit behind one address. */
const readsPerMinute = 6000;

type Options = { https: boolean; inlineScriptHashes: readonly string[]; rateLimit: boolean };

/** Security headers and rate limits, for every answer of the site. */
export async function registerSecurity(app: FastifyInstance, options: Options): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...options.inlineScriptHashes],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginResourcePolicy: { policy: "cross-origin" },
  });
  if (!options.rateLimit) return;
  await app.register(rateLimit, {
    max: readsPerMinute,
    timeWindow: "1 minute",
    keyGenerator: (request) => networkOf(request.ip),
    // By the route: an unknown address under /assets/ is a page like any other.
    allowList: ({ routeOptions: { url = "" } }) => url.startsWith("/assets/") || url === "/livez",
    errorResponseBuilder: () => new Problem("too_many_requests"),
  });
}
