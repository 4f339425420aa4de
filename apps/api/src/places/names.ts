import type { Localized } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** Names of reference data by code or slug. Only the owner changes them, at a start, so a process keeps them. */
export type Names = {
  practices: ReadonlyMap<string, Localized>;
  regions: ReadonlyMap<string, Localized>;
  municipalities: ReadonlyMap<string, Localized>;
  wellbeingCounties: ReadonlyMap<string, Localized>;
};

type Kind = keyof Names;

export async function loadNames(db: Database): Promise<Names> {
  const { rows } = await sql<{ kind: Kind; code: string; name: Localized }>`
    select 'practices' as kind, slug as code, name from practice
    union all select 'regions', code, name from region
    union all select 'municipalities', code, name from municipality
    union all select 'wellbeingCounties', id, name from wellbeing_county
  `.execute(db);
  const namesOf = (kind: Kind) =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.code, row.name]));
  return {
    practices: namesOf("practices"),
    regions: namesOf("regions"),
    municipalities: namesOf("municipalities"),
    wellbeingCounties: namesOf("wellbeingCounties"),
  };
}

/** A name that the foreign keys promise. */
export function nameIn(names: ReadonlyMap<string, Localized>, code: string): Localized {
  const name = names.get(code);
  if (!name) throw new Error(`no name for ${code}`);
  return name;
}
