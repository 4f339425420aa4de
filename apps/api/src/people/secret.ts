import { randomBytes } from "node:crypto";
import type { Database } from "@tori/db/database";

const name = "session";

/** The operator's secret for cookies, else one that the site makes once and keeps, the same for all its processes. */
export async function sessionSecret(db: Database, given: string | null): Promise<string> {
  if (given !== null) return given;
  await db
    .insertInto("site_secret")
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom("site_secret")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return value;
}
