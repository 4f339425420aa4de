import type { Localized } from "@tori/contract/language";
import type { AdoptionStatus, AdoptionVisibility, StoryState } from "@tori/contract/vocabulary";
import type { DatabaseTransaction } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { lockStory } from "../stories/lock.ts";
import { storyIdAt } from "../stories/readable.ts";
import { isOfAnother } from "./columns.ts";
import { maySee } from "./policy.ts";

/** What the verbs of this feature work with; `publicUrl` is where mails lead. */
export type AdoptionWrite = Write & { publicUrl: string };

/** A story that is being adopted, locked until the transaction ends: all changes to its adoptions come one by one. */
export type AdoptedStory = {
  id: string;
  slug: string;
  title: string;
  state: StoryState;
  /** Null for the editors'. */
  workplaceId: string | null;
  workplaceName: string | null;
  /** The first day that it can have been adopted on. */
  storyFrom: string;
  /** The day in Finland. */
  today: string;
};

/** Somebody may have had it from its workplace before it was written down here, but not before there was anything to have. */
const storyDays = sql.raw(`(now() at time zone 'Europe/Helsinki')::date as today,
least((s.published_at at time zone 'Europe/Helsinki')::date, make_date(v.started_year, 1, 1)) as "storyFrom"`);

const storyFacts = sql.raw(`story s
join story_version v on v.id = s.published_version_id
join story_version_text t on t.version_id = v.id and t.is_original`);

/**
 * A story that readers have met, by any address that it has had.
 * @throws Problem `not_found`
 */
export async function storyToAdopt(db: DatabaseTransaction, slug: string): Promise<AdoptedStory> {
  const id = await lockStory(db, storyIdAt(slug));
  const { rows } = await sql<AdoptedStory>`
    select s.id, s.slug, t.title, s.state, s.workplace_id as "workplaceId",
      s.workplace_name as "workplaceName", ${storyDays}
    from ${storyFacts} where s.id = ${id}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}

export type OpenAdoption = {
  id: string;
  story: AdoptedStory;
  workplaceId: string;
  workplaceName: string;
  organisationName: Localized;
  status: AdoptionStatus;
  visibility: AdoptionVisibility;
  existedBefore: boolean;
  wasReleased: boolean;
  lastOn: string;
};

type Row = Omit<OpenAdoption, "story"> &
  Pick<AdoptedStory, "slug" | "title" | "state" | "storyFrom" | "today"> & {
    storyId: string;
    storyWorkplaceId: string | null;
    storyWorkplaceName: string | null;
    isInOrganisation: boolean;
  };

/**
 * An adoption that the actor may see, with its story locked; one that was merged away as the one that it became.
 * @throws Problem `not_found`
 */
export async function openAdoption({ db, actor }: AdoptionWrite, id: string): Promise<OpenAdoption> {
  await lockStory(db, sql`(select story_id from adoption where id = ${id})`);
  const { rows } = await sql<Row>`
    select a.id, a.workplace_id as "workplaceId", w.name as "workplaceName", o.name as "organisationName",
      a.status, a.visibility, a.existed_before as "existedBefore", a.released_at is not null as "wasReleased",
      a.last_on as "lastOn", ${isInOrganisation(actor.personId)} as "isInOrganisation",
      s.id as "storyId", s.slug, t.title, s.state, s.workplace_id as "storyWorkplaceId",
      s.workplace_name as "storyWorkplaceName", ${storyDays}
    from adoption asked
    join adoption a on a.id = coalesce(asked.merged_into_id, asked.id)
    join workplace w on w.id = a.workplace_id
    join organisation o on o.id = w.organisation_id
    join ${storyFacts} on s.id = a.story_id
    where asked.id = ${id} and ${isOfAnother}
  `.execute(db);
  const [row] = rows;
  if (!row || !maySee({ ...row, isStoryReadable: isReadable(row.state) })) throw new Problem("not_found");
  const { storyId, storyWorkplaceId, storyWorkplaceName, slug, title, state, storyFrom, today, ...adoption } =
    row;
  const story = { id: storyId, workplaceId: storyWorkplaceId, workplaceName: storyWorkplaceName };
  return { ...adoption, story: { ...story, slug, title, state, storyFrom, today } };
}

/** Whether the person is a member of an approved workplace of the organisation that a workplace belongs to. */
export function isInOrganisation(personId: string | null, workplace = "w"): RawBuilder<boolean> {
  return sql<boolean>`exists (select from membership mine join workplace home on home.id = mine.workplace_id
    where mine.person_id = ${personId}::uuid and mine.state = 'active' and home.state = 'active'
      and home.organisation_id = ${sql.ref(`${workplace}.organisation_id`)})`;
}

function isReadable(state: StoryState): boolean {
  return state === "published" || state === "retired";
}
