import { livez, readyz } from "@tori/contract/health";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Api, serve } from "./endpoints.ts";
import { Problem } from "./problem.ts";

/** `/livez`: the process answers. `/readyz`: it can serve, so a load balancer may send it visitors. */
export function healthRoutes(api: Api, db: Database): void {
  const options = { caching: "no-store" };
  const ok = { status: "ok" } as const;
  serve(api, livez, async () => ok, options);
  serve(
    api,
    readyz,
    async () => {
      try {
        await sql`select 1`.execute(db);
      } catch (cause) {
        throw new Problem("unavailable", { cause });
      }
      return ok;
    },
    options,
  );
}
