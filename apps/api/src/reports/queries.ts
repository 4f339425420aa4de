import type { EndpointResponse } from "@tori/contract/endpoint";
import type {
  ListedReport,
  ReportCase,
  getReportStatus,
  listStoryDecisions,
  ToldDecision,
} from "@tori/contract/reports";
import type { RichText } from "@tori/contract/rich-text";
import { type SectionKey, sectionKeys } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isModerator } from "../platform/access.ts";
import { iso } from "../platform/iso.ts";
import { Problem } from "../platform/problem.ts";
import { mayDecide, mayWriteNext } from "../stories/policy.ts";
import { mayAppeal, mayDecideAppeal, type ReportFacts, type Side } from "./policy.ts";
import { receiptDigest } from "./receipt.ts";

const most = 100;

type Decided = ToldDecision & { by: { id: string; name: string } };

const decisions = sql<Decided[]>`(select coalesce(jsonb_agg(jsonb_build_object('stage', d.stage,
    'decision', d.decision, 'reason', d.reason, 'words', d.words, 'at', ${iso("d.decided_at")},
    'by', jsonb_build_object('id', p.id, 'name', p.name)) order by d.decided_at, d.id), '[]')
  from story_report_decision d join person p on p.id = d.decided_by where d.report_id = r.id)`;

const appeals = sql`(select coalesce(jsonb_agg(jsonb_build_object('side', side, 'words', words, 'at', ${iso("at")})
    order by at), '[]')
  from story_report_appeal where report_id = r.id)`;

const listed = sql`r.id, r.kind, r.words, r.by_moderator as "byModerator", r.created_at as "sentAt", r.state,
  jsonb_build_object('slug', s.slug, 'language', t.language, 'title', t.title, 'state', s.state) as story,
  case when w.id is not null then jsonb_build_object('slug', w.slug, 'name', w.name) end as workplace,
  ${appeals} as appeals, ${decisions} as decisions`;

const reported = sql`story_report r
  join story s on s.id = r.story_id
  join story_version_text t on t.version_id = s.published_version_id and t.is_original
  left join workplace w on w.id = s.workplace_id`;

/** One statement. */
export async function reports(db: Database, state: "waiting" | "decided"): Promise<ListedReport[]> {
  const filter: Record<typeof state, RawBuilder<unknown>> = {
    waiting: sql`where r.state in ('open', 'appealed') order by r.created_at, r.id`,
    decided: sql`where r.state in ('decided', 'final') order by r.created_at desc, r.id desc`,
  };
  const { rows } = await sql<ListedReport>`
    select ${listed} from ${reported} ${filter[state]} limit ${sql.lit(most)}
  `.execute(db);
  return rows;
}

type CaseRow = Omit<ReportCase, "mayDecide" | "reported"> & {
  reported: Omit<ReportCase["reported"], "sections"> & { sections: Partial<Record<SectionKey, RichText>> };
};

/** One statement. @throws Problem `not_found` */
export async function reportCase(db: Database, actor: Actor, id: string): Promise<ReportCase> {
  const { rows } = await sql<CaseRow>`
    select ${listed}, r.email is not null as "wantsMail",
      jsonb_build_object('number', v.number, 'isCurrent', v.id = s.published_version_id, 'title', was.title,
        'summary', was.summary, 'sections', was.sections) as reported,
      array(select id from story_report where story_id = r.story_id and state = 'open' and id <> r.id
        order by created_at, id limit 50) as others
    from ${reported}
    join story_version v on v.id = r.version_id
    join story_version_text was on was.version_id = v.id and was.is_original
    where r.id = ${id}
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Problem("not_found");
  const { sections, ...version } = row.reported;
  return {
    ...row,
    reported: {
      ...version,
      sections: sectionKeys.flatMap((key) => {
        const body = sections[key];
        return body ? [{ key, body }] : [];
      }),
    },
    mayDecide:
      row.state === "open" || (row.state === "appealed" && mayDecideAppeal(factsOf(row), actor.personId)),
  };
}

type Facts = Pick<ListedReport, "state" | "byModerator"> & {
  appeals: readonly { side: Side }[];
  decisions: readonly Decided[];
};

function factsOf({ state, byModerator, appeals, decisions }: Facts): ReportFacts {
  const last = decisions.at(-1);
  return {
    state,
    byModerator,
    appealedBy: appeals.map(({ side }) => side),
    standing: last ? { ...last, by: last.by.id } : null,
  };
}

/** Who decided is told to moderators alone. */
function told({ stage, decision, reason, words, at }: Decided): ToldDecision {
  return { stage, decision, reason, words, at };
}

type Status = EndpointResponse<typeof getReportStatus>;

/** One statement. @throws Problem `not_found` for a code that nobody was given */
export async function reportStatus(db: Database, receipt: string): Promise<Status> {
  const { rows } = await sql<Facts & Pick<Status, "title" | "kind" | "words" | "sentAt">>`
    select t.title, r.kind, r.words, r.created_at as "sentAt", r.state, r.by_moderator as "byModerator",
      ${appeals} as appeals, ${decisions} as decisions
    from story_report r join story_version_text t on t.version_id = r.version_id and t.is_original
    where r.receipt_digest = ${receiptDigest(receipt)}
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Problem("not_found");
  const { title, kind, words, sentAt, state } = row;
  const decisionsTold = row.decisions.map(told);
  const isAppealable = mayAppeal(factsOf(row), "reporter", new Date());
  return { title, kind, words, sentAt, state, decisions: decisionsTold, mayAppeal: isAppealable };
}

type Decisions = EndpointResponse<typeof listStoryDecisions>;
type StoryRow = Decisions["story"] & { id: string; workplaceId: string | null };
type DecisionRow = Facts & Pick<Decisions["items"][number], "report" | "kind">;

/** Two statements. @throws Problem `not_found` for a story that is none of the actor's, or that readers never had */
export async function storyDecisions(db: Database, actor: Actor, slug: string): Promise<Decisions> {
  // One that readers never had is no moderator's to know of.
  const story = await sql<StoryRow>`
    select s.id, s.workplace_id as "workplaceId", s.slug, s.state, t.title, t.language
    from story s join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.slug = ${slug}
  `
    .execute(db)
    .then(({ rows }) => rows[0]);
  // What its workplace has taken away is nobody else's to read.
  const isModerators = isModerator(actor) && story?.state !== "unpublished";
  if (!story || !(mayWriteNext(actor, story) || isModerators)) throw new Problem("not_found");
  const { rows } = await sql<DecisionRow>`
    select r.id as report, r.kind, r.state, r.by_moderator as "byModerator", ${appeals} as appeals,
      ${decisions} as decisions
    from story_report r where r.story_id = ${story.id} and r.state <> 'open'
    order by r.created_at desc, r.id desc limit ${sql.lit(most)}
  `.execute(db);
  const now = new Date();
  const { id: _id, workplaceId: _workplaceId, ...shown } = story;
  const items = rows.map((row) => ({
    report: row.report,
    kind: row.kind,
    byModerator: row.byModerator,
    state: row.state,
    decisions: row.decisions.map(told),
    mayAppeal: mayDecide(actor, story) && mayAppeal(factsOf(row), "workplace", now),
  }));
  return { story: shown, items };
}
