import type { Language } from "@tori/contract/language";
import type { StoryState } from "@tori/contract/vocabulary";
import type { DatabaseTransaction } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { lockStory } from "../stories/lock.ts";
import type { ReportFacts } from "./policy.ts";

/** What the verbs of this feature work with; `publicUrl` is where mails lead. */
export type ReportWrite<Who extends Write["actor"] | null = Write["actor"]> = Write<Who> & {
  publicUrl: string;
};

export type OpenReport = ReportFacts & {
  id: string;
  storyId: string;
  email: string | null;
  language: Language;
};

/** Reports with their story locked first, so that two decisions on one story come one after the other. */
async function openWhere(db: DatabaseTransaction, where: RawBuilder<unknown>): Promise<OpenReport[]> {
  await sql`
    select from story where id in (select story_id from story_report r where ${where})
    order by id for no key update
  `.execute(db);
  // A statement of its own: it sees what was written while the first one waited for the lock.
  const { rows } = await sql<OpenReport>`
    select r.id, r.story_id as "storyId", r.state, r.by_moderator as "byModerator", r.email, r.language,
      array(select side from story_report_appeal where report_id = r.id) as "appealedBy",
      (select jsonb_build_object('stage', stage, 'decision', decision, 'reason', reason, 'at', decided_at, 'by', decided_by)
        from story_report_decision where report_id = r.id order by decided_at desc, id desc limit 1) as standing
    from story_report r where ${where} order by r.id
  `.execute(db);
  return rows;
}

/** @throws Problem `not_found` */
export async function openReport(db: DatabaseTransaction, id: string): Promise<OpenReport> {
  const [report] = await openWhere(db, sql`r.id = ${id}`);
  if (!report) throw new Problem("not_found");
  return report;
}

/** Those of these ids that there are. */
export function openReports(db: DatabaseTransaction, ids: readonly string[]): Promise<OpenReport[]> {
  return openWhere(db, sql`r.id = any(${[...ids]}::uuid[])`);
}

/** @throws Problem `not_found` for a code that nobody was given */
export async function openReportByDigest(db: DatabaseTransaction, digest: string): Promise<OpenReport> {
  const [report] = await openWhere(db, sql`r.receipt_digest = ${digest}`);
  if (!report) throw new Problem("not_found");
  return report;
}

/** Reports by which a story is hidden at this moment. */
export function standingHides(db: DatabaseTransaction, storyId: string): Promise<OpenReport[]> {
  return openWhere(
    db,
    sql`r.story_id = ${storyId} and 'hide' = (select decision from story_report_decision
      where report_id = r.id order by decided_at desc, id desc limit 1)`,
  );
}

export type ReportedStory = {
  id: string;
  slug: string;
  state: StoryState;
  stateReason: string | null;
  title: string;
  workplaceId: string | null;
  versionId: string;
};

/** A story that readers have, or had, by its id or address, locked. @throws Problem `not_found` */
export async function reportedStory(
  db: DatabaseTransaction,
  where: { id: string } | { slug: string },
): Promise<ReportedStory> {
  const id = await lockStory(
    db,
    "id" in where ? sql`${where.id}` : sql`(select id from story where slug = ${where.slug})`,
  );
  const { rows } = await sql<ReportedStory>`
    select s.id, s.slug, s.state, s.state_reason as "stateReason", t.title, s.workplace_id as "workplaceId",
      s.published_version_id as "versionId"
    from story s join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.id = ${id}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}
