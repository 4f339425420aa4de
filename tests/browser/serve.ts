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
    // One for each process that may run tests: after a failure another takes its place.
    ADMIN_EMAILS: Array.from({ length: 100 }, (_, worker) => `admin-${worker}@tori.test`).join(),
    RATE_LIMIT: "off",
    LOG_LEVEL: "error",
    ...settings,
  },
});
process.stdout.write(`Listening: ${url}\n`);
