import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import etag from "@fastify/etag";
import postgres from "@fastify/postgres";
import { asApplication, typeParsers } from "@tori/db/database";
import { type FastifyError, type FastifyInstance, fastify } from "fastify";
import { readableUrl } from "./addresses.ts";
import type { Config } from "./config.ts";
import { registerErrors } from "./errors.ts";
import { registerSecurity } from "./security.ts";

/** Connections for requests; PostgreSQL's own work is the limit on a small machine, not their number. */
const poolSize = 10;

/** The server without a feature: logs, errors, security headers, limits, compression, ETags, the database's pool. */
export async function createFastify(
  config: Config,
  inlineScriptHashes: readonly string[],
): Promise<FastifyInstance> {
  const app = fastify({
    rewriteUrl: ({ url = "/" }) => readableUrl(url),
    logger: {
      level: config.logLevel,
      // What people search for is theirs: the path alone is logged, never the query.
      serializers: {
        // pg hangs the whole connection on its errors, the statement and its values included.
        err: ({ name, message, stack = "", code }: FastifyError) => ({ type: name, message, code, stack }),
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
    routerOptions: { maxParamLength: 300 },
  });
  registerErrors(app);
  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("vary", [reply.getHeader("vary"), "accept-encoding"].flat().filter(Boolean).join(", "));
  });
  await registerSecurity(app, {
    https: config.publicUrl.startsWith("https:"),
    inlineScriptHashes,
    rateLimit: config.rateLimit,
  });
  await app.register(compress, {
    threshold: 1024,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { 1: 4 } },
  });
  await app.register(etag, { weak: true });
  await app.register(postgres, {
    connectionString: config.databaseUrl,
    types: typeParsers,
    max: poolSize,
    options: `${asApplication} -c statement_timeout=10000`,
  });
  // Without a listener, an idle connection that dies would end the process.
  app.pg.pool.on("error", (error) => app.log.warn({ err: error }, "a database connection died"));
  return app;
}
