import type { Reuse } from "@tori/contract/stories";
import type { DB } from "@tori/db/schema";
import { type Selectable, sql } from "kysely";

/** A story's counts `reuse`, as one column; a story that nobody reuses may have no row. */
export const reuseColumn = sql.raw("to_jsonb(reuse) as reuse");

export type ReuseRow = Selectable<DB["story_reuse"]> | null;

export function toReuse(row: ReuseRow): Reuse {
  const { planned = 0, piloting = 0, in_use = 0, ended = 0, existing = 0 } = row ?? {};
  return {
    total: planned + piloting + in_use + ended,
    byStatus: { planned, piloting, in_use, ended },
    existing,
  };
}
