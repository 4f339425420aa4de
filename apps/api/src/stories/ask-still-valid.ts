import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Jobs, type Worker, queue } from "../platform/jobs.ts";
import { tellEach } from "../platform/mail/tell.ts";
import { editorsOf } from "../workplaces/tell.ts";
import { isDue } from "./to-check.ts";

export const stillValidQueue = queue<Record<never, never>>("stories.still-valid");

const aDay = 86_400;

type Post = { db: Database; jobs: Jobs; publicUrl: string };

/**
 * Asks every workplace by mail whether its stories still hold, twelve months after they were published or last
 * confirmed, once in twelve months. A workplace at a time, each in a transaction: what failed is asked the next time.
 */
export async function askStillValid({ db, jobs, publicUrl }: Post): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct w.id from story s join workplace w on w.id = s.workplace_id and w.state = 'active'
    where ${isDue} and ${isNotAsked} order by w.id
  `.execute(db);
  for (const { id } of rows) {
    await db.transaction().execute((db) => askWorkplace({ db, jobs, publicUrl }, id));
  }
}

const isNotAsked = sql.raw(`not exists (select from story_check c
where c.story_id = s.id and c.asked_at >= now() - interval '12 months')`);

/** Asks one that has an editor to ask, in one mail, of what nobody has asked meanwhile. */
async function askWorkplace(post: Post, workplaceId: string): Promise<void> {
  const { db } = post;
  const editors = await editorsOf(post, workplaceId);
  if (editors.length === 0) return;
  const { rows: asked } = await sql<{ story_id: string }>`
    insert into story_check as c (story_id, asked_at)
    select s.id, now() from story s where s.workplace_id = ${workplaceId} and ${isDue} and ${isNotAsked}
    order by s.id
    on conflict (story_id) do update set asked_at = excluded.asked_at
    where c.asked_at < now() - interval '12 months'
    returning story_id
  `.execute(db);
  if (asked.length === 0) return;
  const { rows: titles } = await sql<{ title: string }>`
    select t.title from story s join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.id = any(${asked.map(({ story_id }) => story_id)}::uuid[]) order by s.published_at, s.id
  `.execute(db);
  await tellEach(post, editors, ({ stillValid }) => ({
    says: stillValid(titles.map(({ title }) => title)),
    path: (path) => path.desk,
  }));
}

/** Does that work where it is asked for. */
export async function workStillValid(worker: Worker, db: Database, publicUrl: string): Promise<void> {
  await worker.work(stillValidQueue, () => askStillValid({ db, jobs: worker, publicUrl }));
}

/** Asks for that work, once a day among all processes. */
export function askDaily(worker: Worker, db: Database): Promise<void> {
  return worker.sendOnce(db, stillValidQueue, {}, aDay);
}
