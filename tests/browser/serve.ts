import { serve } from "../../apps/api/src/server.ts";
import { createDatabaseFor } from "../support/database.ts";

// The whole site on a database of its own, as a visitor meets it: Playwright's configuration starts it.

const { ownerUrl, appUrl } = await createDatabaseFor("browser_tests");
const { url } = await serve({
  env: {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PORT: process.env["BROWSER_TEST_PORT"],
    RATE_LIMIT: "off",
    LOG_LEVEL: "error",
  },
});
process.stdout.write(`Listening: ${url}\n`);
