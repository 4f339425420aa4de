import { readFile } from "node:fs/promises";
import { type Language, Localized } from "@tori/contract/language";
import { PracticeRound, SurveyPanel } from "@tori/contract/practices";
import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "./database.ts";
import type { DB } from "./schema.ts";

const folder = new URL("../reference/", import.meta.url);

const Named = z.object({ fi: z.string(), sv: z.string(), en: z.string().optional() });
const Regions = z.array(Named.extend({ tk: z.string(), nuts3: z.string(), iso: z.string() }));
const Counties = z.array(Named.extend({ id: z.string(), code: z.string(), type: z.string() }));
const Municipalities = z.array(
  Named.extend({ code: z.string(), lang: z.string(), maakunta: z.string(), hva: z.string().nullable() }),
);
const Practices = z.object({
  source: z.string(),
  panel: SurveyPanel.pick({ label: true, note: true, answers: true }),
  practices: z.array(
    z.object({
      order: z.int(),
      slug: z.string(),
      name: Localized,
      statement: Localized,
      rounds: z.array(PracticeRound),
    }),
  ),
});

/**
 * Brings the official codes and names, the practice categories and the survey's figures up to date with
 * packages/db/reference. Run by the owner right after the migrations, at every start: rows that are as they should be
 * are not touched. Rows that the files no longer have stay, for stories may refer to them.
 */
export async function loadReference(db: Database): Promise<void> {
  const regions = await read("regions.json", Regions);
  const counties = await read("wellbeing-counties.json", Counties);
  const municipalities = await read("municipalities.json", Municipalities);
  const practices = await read("practices.json", Practices);
  await db.transaction().execute(async (db) => {
    await upsert(
      db,
      "region",
      ["code"],
      regions.map(({ tk, nuts3, iso, ...names }) => ({ code: tk, nuts3, iso, name: localized(names) })),
    );
    await upsert(
      db,
      "wellbeing_county",
      ["id"],
      counties.map(({ id, code, type, ...names }) => ({ id, code, kind: type, name: localized(names) })),
    );
    await upsert(
      db,
      "municipality",
      ["code"],
      municipalities.map(({ code, lang, maakunta, hva, ...names }) => ({
        code,
        name: localized(names),
        languages: lang,
        region_code: maakunta,
        wellbeing_county_id: hva,
      })),
    );
    await loadPractices(db, practices);
  });
}

async function loadPractices(db: Database, file: z.infer<typeof Practices>): Promise<void> {
  const years = new Set(file.practices.flatMap((practice) => practice.rounds.map((round) => round.year)));
  const { source, panel } = file;
  const panels = [...years].map((year) => ({
    year,
    source,
    label: panel.label,
    note: panel.note,
    answers: panel.answers,
  }));
  const practices = file.practices.map(({ order, slug, name, statement }) => ({
    slug,
    position: order,
    name,
    statement,
  }));
  const rounds = file.practices.flatMap((practice) =>
    practice.rounds.map((round) => ({
      practice_slug: practice.slug,
      year: round.year,
      adoption: round.adoption,
      significance_for_citizens: round.significanceForCitizens,
      significance_for_staff: round.significanceForStaff,
    })),
  );
  await upsert(db, "survey_panel", ["year"], panels);
  await upsert(db, "practice", ["slug"], practices);
  await upsert(db, "practice_round", ["practice_slug", "year"], rounds);
}

/** Writes the rows that are new or differ, in one statement; reading alone where none does. */
async function upsert<T extends keyof DB & string>(
  db: Database,
  table: T,
  key: readonly (keyof DB[T] & string)[],
  rows: readonly Record<keyof DB[T] & string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const others = names.filter((name) => !key.some((column) => column === name));
  const changes = others.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    except
    select ${columns} from ${sql.table(table)}
    on conflict (${sql.join(key.map((name) => sql.ref(name)))}) do update set ${sql.join(changes)}
  `.execute(db);
}

/** A language that is not known is left out when the rows become JSON. */
function localized({ fi, sv, en }: z.infer<typeof Named>): Record<Language, string | undefined> {
  return { fi, sv, en };
}

async function read<T>(name: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(new URL(name, folder), "utf8")));
}
