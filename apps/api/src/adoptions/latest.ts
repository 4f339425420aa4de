import type { WorkplaceAdoption } from "@tori/contract/adoptions";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import {
  type AdoptionRow,
  adoptionColumns,
  adoptions,
  forReaders,
  isOwnOrganisation,
  isPublic,
  storyColumn,
  toAdoption,
} from "./columns.ts";

/** What other organisations have lately done with stories, as everyone may know it, the last step first; one statement. */
export async function latestAdoptions(db: Database, limit: number): Promise<WorkplaceAdoption[]> {
  const { rows } = await sql<AdoptionRow<WorkplaceAdoption>>`
    select ${adoptionColumns(forReaders)}, ${storyColumn} from ${adoptions}
    where ${isPublic} and not ${isOwnOrganisation}
    order by a.last_on desc, a.id desc limit ${sql.lit(limit)}
  `.execute(db);
  return rows.map((row) => toAdoption<WorkplaceAdoption>(row));
}
