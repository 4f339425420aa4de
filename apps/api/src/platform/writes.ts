import { createHash } from "node:crypto";
import type { Endpoint, EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { Language } from "@tori/contract/language";
import type { DatabaseTransaction } from "@tori/db/database";
import type { FastifyRequest } from "fastify";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import type { Access, Actor } from "./access.ts";
import { type Api, type Identity, addRoute, requestOf } from "./endpoints.ts";
import type { Jobs } from "./jobs.ts";
import { preferredLanguage } from "./language.ts";
import { networkOf } from "./network.ts";
import { Problem } from "./problem.ts";

/**
 * What a write works with. All that it does is in one transaction with its key and its audit entry.
 *
 * Rows are locked in one order, so that no two writes ever wait for each other: workplaces by address, an operation on
 * tags, stories by id, their drafts, the vocabulary; what hangs on one of these after it, and the person last.
 */
export type Write<Who extends Actor | null = Actor> = {
  db: DatabaseTransaction;
  actor: Who;
  jobs: Jobs;
  /** Where the request comes from, for limits; and the language of its page. */
  network: string;
  language: Language;
  /** Notes who did what; `subject` holds ids by kind, `detail` no personal data. */
  audit: (action: string, subject: Record<string, string>, detail?: Record<string, unknown>) => Promise<void>;
  /** For what decides nothing, as a draft's autosave: every other write leaves an audit entry, or fails. */
  leaveUnaudited: () => void;
  /** Runs when the transaction is committed, for what this process keeps of the database; never before, for who reads in between would keep the old. */
  afterwards: (work: () => void) => void;
};

const IdempotencyKey = z
  .string()
  .min(8)
  .max(100)
  .regex(/^[\x21-\x7e]+$/);

/** The headers of a write: loose, for a request has many others. */
const WriteHeaders = z.looseObject({ "idempotency-key": IdempotencyKey });

/**
 * Serves an endpoint that writes. The page that asks must be ours, the person is read from the database, and a request
 * that is repeated with its key, by whoever sent it first, gets the first answer and does nothing: the key waits for
 * a first one that is still at work, and goes with it where that fails or the process dies.
 */
export function write<E extends Endpoint, Who extends Actor | null>(
  api: Api,
  endpoint: E,
  access: Access<Who>,
  handler: (request: EndpointRequest<E>, write: Write<Who>) => Promise<EndpointResponse<E>>,
): void {
  const headers = endpoint.headers ? WriteHeaders.extend(endpoint.headers.shape) : WriteHeaders;
  addRoute(api, { ...endpoint, headers }, access, async (request, reply) => {
    refuseForeignPage(api, request);
    const identity = access.name === "anyone" ? null : await api.people.identify(request, reply);
    reply.header("cache-control", "private, no-store");
    const later: (() => void)[] = [];
    const answer = await inOneTransaction({ api, request, identity, access }, async (context) => {
      const tally = { entries: 0 };
      const given = {
        ...withAudit(context, tally),
        network: networkOf(request.ip),
        language: preferredLanguage(request.headers["accept-language"]),
        afterwards: (work: () => void) => void later.push(work),
      };
      const answer = await handler(requestOf<E>(request), given);
      if (tally.entries === 0) throw new Error(`${endpoint.name} left no audit entry`);
      return answer;
    });
    for (const work of later) work();
    return answer;
  });
}

/** Browsers say where a write comes from. One that says nothing is not a browser of today, and gets no cookie's rights. */
export function refuseForeignPage(api: Api, { headers }: FastifyRequest): void {
  const { origin } = headers;
  const isOurs = origin === undefined ? headers["sec-fetch-site"] === "same-origin" : api.origins.has(origin);
  if (!isOurs) throw new Problem("wrong_origin");
}

type Context<Who extends Actor | null> = Pick<Write<Who>, "db" | "actor" | "jobs">;
type Asked<Who extends Actor | null> = {
  api: Api;
  request: FastifyRequest;
  identity: Identity | null;
  access: Access<Who>;
};

function inOneTransaction<Who extends Actor | null>(
  { api, request, identity, access }: Asked<Who>,
  work: (context: Context<Who>) => Promise<unknown>,
): Promise<unknown> {
  return api.db.transaction().execute(async (db) => {
    const actor = access.admit(identity && (await api.people.readActor(db, identity)));
    const key = {
      scope: actor?.personId ?? "anyone",
      key: String(request.headers["idempotency-key"]),
      digest: digestOf(request),
    };
    const first = await takeKey(db, key);
    if (first) return first.answer;
    const answer = await work({ db, actor, jobs: api.jobs });
    await db
      .updateTable("idempotency_key")
      .set({ answer: JSON.stringify(answer) })
      .where("scope", "=", key.scope)
      .where("key", "=", key.key)
      .execute();
    return answer;
  });
}

type Key = { scope: string; key: string; digest: string };

/**
 * Takes the key, waiting for whoever holds it.
 * @returns the first answer, where there is one
 * @throws Problem `key_reused` where the key came with another request
 */
async function takeKey(
  db: DatabaseTransaction,
  { scope, key, digest }: Key,
): Promise<{ answer: unknown } | undefined> {
  const taken = await db
    .insertInto("idempotency_key")
    .values({ scope, key, request_digest: digest })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) return undefined;
  const first = await db
    .selectFrom("idempotency_key")
    .select(["request_digest", "answer"])
    .where("scope", "=", scope)
    .where("key", "=", key)
    .executeTakeFirst();
  if (first?.request_digest !== digest) throw new Problem("key_reused");
  return { answer: first.answer };
}

function digestOf({ method, url, body, headers }: FastifyRequest): string {
  const asked = JSON.stringify([method, url, body ?? null, headers["if-match"] ?? null]);
  return createHash("sha256").update(asked).digest("base64");
}

function withAudit<Who extends Actor | null>(
  context: Context<Who>,
  tally: { entries: number },
): Omit<Write<Who>, "afterwards" | "network" | "language"> {
  return {
    ...context,
    leaveUnaudited: () => {
      tally.entries += 1;
    },
    audit: async (action, subject, detail = {}) => {
      tally.entries += 1;
      await context.db
        .insertInto("audit_entry")
        .values({
          id: uuid(),
          person_id: context.actor?.personId ?? null,
          action,
          subject: JSON.stringify(subject),
          detail: JSON.stringify(detail),
        })
        .execute();
    },
  };
}
