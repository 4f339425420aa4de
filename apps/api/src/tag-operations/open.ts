import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";

export type Operation = {
  id: string;
  kind: "merge" | "split" | "retag";
  state: "running" | "done" | "undoing" | "undone";
  tagId: string | null;
  into: string[];
  moved: { state?: "proposed" | "active" | "deprecated"; merged?: string[]; narrower?: string[] };
  madeAt: string;
};

/** An operation, locked until the transaction ends. @throws Problem `not_found` */
export async function lockOperation(db: DatabaseTransaction, id: string): Promise<Operation> {
  const { rows } = await sql<Operation>`
    select id, kind, state, tag_id as "tagId", into_ids as "into", moved, made_at as "madeAt"
    from tag_operation where id = ${id} for update
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}
