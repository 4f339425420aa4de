import { livez, readyz } from "@tori/contract/health";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { anyoneNow } from "./access.ts";
import { type Api, serve } from "./endpoints.ts";
import { Problem } from "./problem.ts";

/** `/livez`: the process answers. `/readyz`: it can serve, so a load balancer may send it visitors. */
export function healthRoutes(api: Api, db: Database): void {
  const ok = { status: "ok" } as const;
  serve(api, livez, anyoneNow, async () => ok);
  serve(api, readyz, anyoneNow, async () => {
    try {
      await sql`select 1`.execute(db);
    } catch (cause) {
      throw new Problem("unavailable", { cause });
    }
    return ok;
  });
}
