import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import etag from "@fastify/etag";
import postgres from "@fastify/postgres";
import { typeParsers } from "@tori/db/database";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import type { Config } from "./config.ts";
import { registerErrors } from "./errors.ts";
import { registerSecurity } from "./security.ts";

/** Connections for requests; PostgreSQL's own work is the limit on a small machine, not their number. */
const poolSize = 10;

type Options = {
  inlineScriptHashes: readonly string[];
  /** Answers an address that cannot be read: broken percent-encoding, or too long. */
  badAddress: (request: FastifyRequest, reply: FastifyReply) => unknown;
};

/** The server without a feature: logs, errors, security headers, limits, compression, ETags, the database's pool. */
export async function createFastify(config: Config, options: Options): Promise<FastifyInstance> {
  const app = fastify({
    frameworkErrors: (_error, request, reply) => void options.badAddress(request, reply),
    logger: {
      level: config.logLevel,
      // What people search for is theirs: the path alone is logged, never the query.
      serializers: {
        req: (request: { method: string; url: string; ip: string }) => ({
          method: request.method,
          path: request.url.split("?", 1)[0],
          ip: request.ip,
        }),
      },
    },
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    bodyLimit: 256 * 1024,
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  registerErrors(app);
  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  await registerSecurity(app, {
    https: config.publicUrl.startsWith("https:"),
    inlineScriptHashes: options.inlineScriptHashes,
    rateLimit: config.rateLimit,
  });
  await app.register(compress, {
    threshold: 1024,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { 1: 4 } },
  });
  await app.register(etag);
  await app.register(postgres, {
    connectionString: config.databaseUrl,
    types: typeParsers,
    max: poolSize,
    options: "-c role=tori_app -c statement_timeout=10000",
  });
  // Without a listener, an idle connection that dies would end the process.
  app.pg.pool.on("error", (error) => app.log.warn({ err: error }, "a database connection died"));
  return app;
}
