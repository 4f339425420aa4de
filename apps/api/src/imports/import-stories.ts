import { Slug } from "@tori/contract/common";
import type { Database } from "@tori/db/database";
import type { Jobs } from "../platform/jobs.ts";
import { digestOf } from "./digest.ts";
import { type ExistingStory, findStories, whyLeftAlone } from "./existing-stories.ts";
import { takeOrganisations } from "./organisations.ts";
import { quoted, reasonsOf } from "./reasons.ts";
import { type Basis, tieStories } from "./relations.ts";
import type { ImportResult, Report, StoryOutcome } from "./report.ts";
import { type ImportSource, isObject } from "./source.ts";
import { type Known, linksOf, loadKnown } from "./story-links.ts";
import { StorySource } from "./story-source.ts";
import { takeTags } from "./tags.ts";
import { addStory, changeStory, type Take } from "./write-story.ts";

type Run = {
  db: Database;
  jobs: Jobs;
  source: ImportSource;
  report: Report;
  result: ImportResult;
  /** Addresses met so far: the file's second story of one is not taken. */
  seen: Set<string>;
  bases: Basis[];
};

/** A story of the file, read or refused. */
type Item = { number: number; label: string; story?: StorySource; digest: string; reasons: string[] };
type Verdict = { outcome: StoryOutcome; reasons?: readonly string[]; invalid?: boolean };

const batchSize = 100;

/**
 * Takes organisations, tags and stories, each story in a transaction of its own (or all in the caller's): a run that
 * dies can be run again, and what is as it was is not written. The caller holds the import lock.
 */
export async function importStories(
  db: Database,
  jobs: Jobs,
  source: ImportSource,
  report: Report,
): Promise<ImportResult> {
  report({ kind: "started", name: source.name, total: source.total });
  await takeOrganisations(db, jobs, source.organisations, report);
  await takeTags(db, source.tags, report);
  const result: ImportResult = { taken: 0, changed: 0, unchanged: 0, skipped: 0, invalid: 0 };
  const run: Run = { db, jobs, source, report, result, seen: new Set(), bases: [] };
  for await (const batch of batches(run)) await importBatch(run, batch);
  await tieStories(db, run.bases, report);
  report({ kind: "finished", result });
  return result;
}

async function* batches(run: Run): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let number = 0;
  for await (const value of run.source.stories()) {
    number += 1;
    batch.push(readItem(run, value, number));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function readItem(run: Run, value: unknown, number: number): Item {
  const { data, error } = StorySource.safeParse(value);
  if (error) return { number, label: labelOf(value, number), digest: "", reasons: reasonsOf(error, value) };
  const item = { number, label: data.slug, digest: digestOf(value) };
  if (run.seen.has(data.slug))
    return { ...item, reasons: ["slug: an earlier story in the file has the same"] };
  run.seen.add(data.slug);
  return { ...item, story: data, reasons: [] };
}

function labelOf(value: unknown, number: number): string {
  const slug = isObject(value) ? value["slug"] : undefined;
  if (Slug.safeParse(slug).success) return String(slug);
  return typeof slug === "string" ? quoted(slug) : `story ${number}`;
}

async function importBatch(run: Run, batch: readonly Item[]): Promise<void> {
  const slugs = batch.flatMap(({ story }) =>
    story ? [story.slug, ...story.basedOn.map(({ slug }) => slug)] : [],
  );
  const existing = new Map((await findStories(run.db, slugs)).map((row) => [row.slug, row]));
  const known = await loadKnown(run.db);
  for (const item of batch) {
    const verdict = await importItem(run, item, known, existing);
    run.result[verdict.outcome] += 1;
    if (verdict.invalid) run.result.invalid += 1;
    const { label, number } = item;
    run.report({ kind: "story", outcome: verdict.outcome, label, number, reasons: verdict.reasons ?? [] });
  }
}

async function importItem(
  run: Run,
  { story, digest, reasons }: Item,
  known: Known,
  existing: ReadonlyMap<string, ExistingStory>,
): Promise<Verdict> {
  if (!story) return { outcome: "skipped", reasons, invalid: true };
  const row = existing.get(story.slug);
  const reason = row && whyLeftAlone(row);
  if (reason !== undefined) return { outcome: "skipped", reasons: [reason] };
  if (row?.origin_digest === digest) {
    remember(run, row.id, story);
    return { outcome: "unchanged" };
  }
  const links = linksOf(story, known);
  const lost = story.basedOn
    .filter(({ slug }) => !run.source.slugs.has(slug) && !existing.has(slug))
    .map(({ slug }) => `basedOn: there is no ${quoted(slug)}`);
  const faults = [...links.reasons, ...lost];
  if (faults.length > 0) return { outcome: "skipped", reasons: faults, invalid: true };
  return writeItem(run, { story, digest, links }, row);
}

async function writeItem(run: Run, take: Take, row: ExistingStory | undefined): Promise<Verdict> {
  const { story, links } = take;
  try {
    if (row) {
      const reason = await changeStory(run.db, run.jobs, take);
      if (reason !== undefined) return { outcome: "skipped", reasons: [reason] };
      remember(run, row.id, story);
      return { outcome: "changed", reasons: links.notes };
    }
    remember(run, await addStory(run.db, run.jobs, take), story);
    return { outcome: "taken", reasons: links.notes };
  } catch (error) {
    if (run.db.isTransaction || !isRefusal(error)) throw error;
    // A rule of the tables that the checks above do not know, or an address that somebody took meanwhile.
    return { outcome: "skipped", reasons: [`the database refused it: ${error.message}`], invalid: true };
  }
}

function remember(run: Run, storyId: string, { slug, basedOn }: StorySource): void {
  if (basedOn.length > 0) run.bases.push({ storyId, slug, basedOn });
}

/** Whether PostgreSQL found fault with the values (class 22) or a constraint (class 23). */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^2[23]/.test(String(error.code));
}
