import { serve } from "../../apps/api/src/server.ts";
import { createDatabaseFor } from "../support/database.ts";

// The whole site on a database of its own, as a visitor meets it: Playwright's configuration starts it, and tests that
// need another one, with settings of theirs.

const database = process.env["BROWSER_TEST_DATABASE"] ?? "browser_tests";
const settings = JSON.parse(process.env["BROWSER_TEST_SETTINGS"] ?? "{}") as Record<string, string>;
const { ownerUrl, appUrl } = await createDatabaseFor(database);
const { url } = await serve({
  env: {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PORT: process.env["BROWSER_TEST_PORT"],
    ADMIN_EMAILS: "admin@tori.test,admin-0@tori.test,admin-1@tori.test",
    RATE_LIMIT: "off",
    LOG_LEVEL: "error",
    ...settings,
  },
});
process.stdout.write(`Listening: ${url}\n`);
