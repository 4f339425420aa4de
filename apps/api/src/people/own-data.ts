import type { Database, DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";

/** Everything that is kept of a person. */
export async function dataOf(db: Database, { personId }: Actor): Promise<Record<string, unknown>> {
  const { rows } = await sql<Record<string, unknown>>`
    select
      (select jsonb_build_object('id', id, 'name', name, 'email', email, 'language', language,
        'createdAt', created_at) from person where id = ${personId}) as person,
      ${all(sql`select id, created_at, updated_at, expires_at, user_agent, is_shared from person_session
        where person_id = ${personId}`)} as sessions,
      ${all(sql`select role, granted_at from platform_role where person_id = ${personId}`)} as roles,
      ${all(sql`select w.slug as workplace, m.role, m.state, m.message, m.created_at from membership m
        join workplace w on w.id = m.workplace_id where m.person_id = ${personId}`)} as memberships,
      ${all(sql`select w.slug as workplace, i.role, i.created_at from invitation i
        join workplace w on w.id = i.workplace_id
        where i.email = (select email from person where id = ${personId})`)} as invitations,
      ${all(sql`select reason, blocked_at from person_block where person_id = ${personId}`)} as blocks,
      ${all(sql`select s.slug as story, w.slug as workplace, e.at, e.kind, e.done_on, e.status, e.what_changed, e.effort,
          e.what_it_took, e.outcome, e.indicators, e.obstacles, e.reason, e.words
        from adoption_entry e join adoption a on a.id = e.adoption_id
        join story s on s.id = a.story_id join workplace w on w.id = a.workplace_id
        where e.person_id = ${personId} order by e.at`)} as adoption_entries,
      ${all(sql`select s.slug as story, saved.saved_at from saved_story saved join story s on s.id = saved.story_id
        where saved.person_id = ${personId} order by saved.saved_at`)} as saved_stories,
      ${all(sql`select d.id, d.language, d.state, d.created_at, w.slug as workplace from draft d
        left join workplace w on w.id = d.workplace_id where d.created_by = ${personId}`)} as drafts,
      ${all(sql`select draft_id as draft, key as section, value, saved_at from draft_section
        where saved_by = ${personId} order by draft_id, key`)} as draft_sections,
      ${all(sql`select s.slug as story, step.at, step.kind, step.note from story_step step
        join story s on s.id = step.story_id where step.person_id = ${personId} order by step.at`)} as story_steps,
      ${all(sql`select s.slug as story, v.number, v.accepted_at, v.licence from story_version v
        join story s on s.id = v.story_id where v.accepted_by = ${personId} order by v.accepted_at`)} as licences,
      ${all(sql`select s.slug as story, n.kind, n.text, n.created_at from story_notice n
        join story s on s.id = n.story_id
        where n.email = (select email from person where id = ${personId})`)} as notices,
      ${all(sql`select s.slug as story, a.at, a.words from story_report_appeal a
        join story_report r on r.id = a.report_id join story s on s.id = r.story_id
        where a.person_id = ${personId} order by a.at`)} as appeals,
      ${all(sql`select at, action, subject, detail from audit_entry where person_id = ${personId} order by at`)} as deeds
  `.execute(db);
  return rows[0] ?? {};
}

function all(query: ReturnType<typeof sql>) {
  return sql`(select coalesce(jsonb_agg(entry), '[]') from (${query}) as entry)`;
}

/**
 * Blanks a person's row and ends all that hangs on it. Stories, drafts and logs name the person by id alone, and stay.
 * @throws Problem `conflict` for an admin, who must hand the role over first
 */
export async function erasePerson(db: DatabaseTransaction, { personId, email, roles }: Actor): Promise<void> {
  if (roles.includes("admin")) {
    throw new Problem("conflict", { detail: (texts) => texts.refusals.adminCannotLeave });
  }
  // Who joins and leaves a workplace, or is merged into another, is settled under its lock.
  await sql`
    select from workplace where id in (select workplace_id from membership where person_id = ${personId}
      union select workplace_id from invitation where email = ${email})
    order by slug for no key update
  `.execute(db);
  for (const table of [
    "person_session",
    "person_account",
    "membership",
    "platform_role",
    "saved_story",
  ] as const)
    await db.deleteFrom(table).where("person_id", "=", personId).execute();
  await db.deleteFrom("invitation").where("email", "=", email).execute();
  await db.updateTable("story_notice").set({ email: null }).where("email", "=", email).execute();
  await db
    .updateTable("person")
    .set({
      name: "",
      email: `${personId}@erased.invalid`,
      email_verified: false,
      image: null,
      erased_at: sql<Date>`now()`,
    })
    .where("id", "=", personId)
    .execute();
}
