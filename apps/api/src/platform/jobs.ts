import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "@tori/db/database";
import { createPool } from "@tori/db/database";
import { PgBoss, fromKysely } from "pg-boss";

/** A kind of work that is done after the transaction that asked for it. Features define theirs, `app.ts` lists them. */
export type Queue<Data extends object> = { name: string; data?: Data; options?: Partial<QueueOptions> };

export function queue<Data extends object>(name: string, options: Partial<QueueOptions> = {}): Queue<Data> {
  return { name, options };
}

export type Jobs = {
  /** Asks for work inside the caller's transaction: it is done if, and only if, that commits. */
  send: <Data extends object>(
    db: Database,
    queue: Queue<Data>,
    data: Data,
    options?: SendOptions,
  ) => Promise<void>;
};

/** isBulk: one of so many that everything else in the queue goes first. */
type SendOptions = { isBulk?: boolean };

/** Does the work: one per process that should. */
export type Worker = Jobs & {
  /** Asks for work, unless it was asked for less than `seconds` ago. */
  sendOnce: <Data extends object>(
    db: Database,
    queue: Queue<Data>,
    data: Data,
    seconds: number,
  ) => Promise<void>;
  work: <Data extends object>(
    queue: Queue<Data>,
    handler: (batch: Data[]) => Promise<void>,
    options?: WorkOptions,
  ) => Promise<void>;
  /**
   * Work that was under way when a process died is due at once, not when its time is up. For work that does no harm
   * when another process is at it after all.
   */
  retake: (queue: Queue<object>) => Promise<void>;
  /** Waits until a queue has no work left that is due. */
  drained: (queue: Queue<object>) => Promise<void>;
  stop: () => Promise<void>;
};

/** How much work is taken at once, and by how many beside each other; see `workOptions`. */
type WorkOptions = { batchSize?: number; localConcurrency?: number };

const schema = "pgboss";

type QueueOptions = { retryLimit: number; retryDelayMax: number; expireInSeconds: number };

/** Failed work is tried for about a day, waiting longer each time. */
const queueOptions = {
  notify: true,
  retryLimit: 30,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  deleteAfterSeconds: 86_400,
} as const;

const workOptions = { batchSize: 50, burstWhenBatchFull: true, notifyPollingIntervalSeconds: 2 };

/** Makes the tables and queues, as the owner role, and lets the application's role use them. */
export async function prepareJobs(ownerUrl: string, queues: readonly Queue<object>[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, max: 1, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map((entry) => entry.name));
    for (const { name, options } of queues) {
      if (!known.has(name)) await boss.createQueue(name, { ...queueOptions, ...options });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  const pool = createPool(ownerUrl, { max: 1 });
  try {
    await pool.query(`
      grant usage on schema ${schema} to tori_app;
      grant select, insert, update, delete on all tables in schema ${schema} to tori_app;
      grant usage on all sequences in schema ${schema} to tori_app;
      grant execute on all functions in schema ${schema} to tori_app;
    `);
  } finally {
    await pool.end();
  }
}

/** Sends and does work on a small pool of its own, so that long work never takes a reader's connection. */
export async function startJobs(url: string, onError: (error: Error) => void): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    max: 3,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    schedule: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", onError);
  await boss.start();
  return {
    send: async (db, { name }, data, { isBulk = false } = {}) => {
      await boss.send(name, data, { db: fromKysely(db), priority: isBulk ? -1 : 0 });
    },
    sendOnce: async (db, { name }, data, seconds) => {
      await boss.send(name, data, { db: fromKysely(db), singletonKey: "once", singletonSeconds: seconds });
    },
    work: async ({ name }, handler, options = {}) => {
      type Data = Parameters<typeof handler>[0][number];
      await boss.work<Data>(name, { ...workOptions, ...options }, async (jobs) => {
        try {
          await handler(jobs.map((job) => job.data));
        } catch (error) {
          if (jobs.length === 1) throw error;
          // One that cannot be done must not hold the others back.
          for (const job of jobs) {
            await handler([job.data]).catch((cause: Error) =>
              boss.fail(name, job.id, { message: cause.message }),
            );
          }
        }
      });
    },
    retake: async ({ name }) => {
      await boss
        .getDb()
        .executeSql(
          `update ${schema}.job set state = 'retry', start_after = now() where name = $1 and state = 'active'`,
          [name],
        );
    },
    drained: async ({ name }) => {
      while (await isDue(boss, name)) await delay(50);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

/** pg-boss's own figures are up to a minute old. */
async function isDue(boss: PgBoss, name: string): Promise<boolean> {
  const { rows } = await boss.getDb().executeSql(
    `select exists (select from ${schema}.job
      where name = $1 and state in ('created', 'retry', 'active') and start_after <= now()) as due`,
    [name],
  );
  return rows[0]?.due === true;
}
