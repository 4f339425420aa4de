import type { Database } from "@tori/db/database";
import { v7 as uuid } from "uuid";
import type { Jobs } from "../platform/jobs.ts";
import { canonicalJson } from "./digest.ts";
import { insertRows } from "./insert-rows.ts";
import { inTransaction } from "./lock.ts";
import { quoted } from "./reasons.ts";
import type { Report } from "./report.ts";
import { OrganisationSource } from "./word-source.ts";
import { readWords, type WordTally, wordTally } from "./words.ts";
import { indexQueue } from "../search/index-queue.ts";

/** What an import decides about an organisation. */
const columns = [
  "id",
  "slug",
  "type",
  "name",
  "municipality_code",
  "region_code",
  "wellbeing_county_id",
  "valid_from",
  "valid_to",
  "successor_id",
] as const;

type Row = Awaited<ReturnType<typeof loadOrganisations>>[number];
type Facts = Omit<Row, "edited_at">;

/** Adds the organisations that are new and brings those of an earlier import up to date, in one transaction. */
export async function takeOrganisations(
  db: Database,
  jobs: Jobs,
  values: readonly unknown[],
  report: Report,
): Promise<void> {
  if (values.length === 0) return;
  const tally = wordTally("organisation", report);
  const words = readWords(OrganisationSource, values, tally);
  await inTransaction(db, async (db) => {
    const existing = new Map((await loadOrganisations(db)).map((row) => [row.slug, row]));
    await dropMisplaced(db, words, existing, tally);
    const wanted = wantedFacts(words, existing, tally);
    const added = wanted.filter((facts) => !existing.has(facts.slug));
    const changed = wanted.filter((facts) => mayChange(facts, existing.get(facts.slug), tally));
    tally.counts.added = added.length;
    // One statement: an organisation may be followed by one further down the file.
    await insertRows(db, "organisation", added);
    for (const facts of changed) await update(db, jobs, facts);
    await addDomains(db, words, wanted);
  });
  report({ kind: "words", what: "organisations", counts: tally.counts });
}

async function loadOrganisations(db: Database) {
  return db
    .selectFrom("organisation")
    .select([...columns, "edited_at"])
    .execute();
}

/** Leaves out those in places that do not exist, and a second organisation for a municipality. */
async function dropMisplaced(
  db: Database,
  words: Map<string, OrganisationSource>,
  existing: ReadonlyMap<string, Row>,
  tally: WordTally,
): Promise<void> {
  const regions = await db.selectFrom("region").select("code").execute();
  const counties = await db.selectFrom("wellbeing_county").select("id").execute();
  const municipalities = await db.selectFrom("municipality").select("code").execute();
  const known = {
    regionCode: new Set(regions.map(({ code }) => code)),
    wellbeingCounty: new Set(counties.map(({ id }) => id)),
    municipalityCode: new Set(municipalities.map(({ code }) => code)),
  };
  const holders = new Map<string | null, string>();
  for (const row of existing.values())
    if (row.type === "municipality") holders.set(row.municipality_code, row.slug);
  for (const word of words.values()) {
    const reasons = (["regionCode", "wellbeingCounty", "municipalityCode"] as const)
      .filter((key) => word[key] !== null && !known[key].has(word[key]))
      .map((key) => `${key}: there is no ${quoted(word[key])}`);
    const holder = word.type === "municipality" ? holders.get(word.municipalityCode) : undefined;
    if (holder !== undefined && holder !== word.id) {
      reasons.push(`municipalityCode: ${word.municipalityCode} belongs to ${holder}`);
    }
    if (reasons.length > 0) {
      words.delete(word.id);
      tally.skip(word.id, reasons);
    } else if (word.type === "municipality") holders.set(word.municipalityCode, word.id);
  }
}

function wantedFacts(
  words: ReadonlyMap<string, OrganisationSource>,
  existing: ReadonlyMap<string, Row>,
  tally: WordTally,
): Facts[] {
  const ids = new Map([...words.keys()].map((slug) => [slug, uuid()]));
  for (const row of existing.values()) ids.set(row.slug, row.id);
  return [...words.values()].map((word) => {
    const successor = word.successorId === undefined ? null : ids.get(word.successorId);
    if (successor === undefined) tally.note(word.id, `successorId: there is no ${quoted(word.successorId)}`);
    return {
      id: ids.get(word.id) ?? uuid(),
      slug: word.id,
      type: word.type,
      name: word.name as Facts["name"],
      municipality_code: word.municipalityCode,
      region_code: word.regionCode,
      wellbeing_county_id: word.wellbeingCounty,
      valid_from: word.validFrom ?? null,
      valid_to: word.validTo ?? null,
      successor_id: successor ?? null,
    };
  });
}

function mayChange(facts: Facts, row: Row | undefined, tally: WordTally): boolean {
  if (!row) return false;
  const { edited_at: editedAt, ...now } = row;
  const same = canonicalJson(now) === canonicalJson(facts);
  if (editedAt !== null) {
    tally.counts["left alone"] += 1;
    tally.note(facts.slug, "left alone: people have edited it");
    return false;
  }
  tally.counts[same ? "unchanged" : "changed"] += 1;
  return !same;
}

/** Its stories are found by its place: they are indexed again. */
async function update(db: Database, jobs: Jobs, facts: Facts): Promise<void> {
  const { id, slug: _, ...rest } = facts;
  await db
    .updateTable("organisation")
    .set(rest)
    .where("id", "=", id)
    .where("edited_at", "is", null)
    .execute();
  const stories = await db.selectFrom("story").select("id").where("organisation_id", "=", id).execute();
  for (const story of stories) await jobs.send(db, indexQueue, { storyId: story.id });
}

/** Domains that people added or that an earlier import brought stay as they are. */
async function addDomains(
  db: Database,
  words: ReadonlyMap<string, OrganisationSource>,
  organisations: readonly Facts[],
): Promise<void> {
  const rows = organisations.flatMap(({ id, slug }) =>
    (words.get(slug)?.emailDomains ?? []).map((domain) => ({ domain, organisation_id: id })),
  );
  await insertRows(db, "organisation_domain", rows);
}
