// npm start: the whole site on this machine, with nothing to install or set up first.
import type { Site } from "../apps/api/src/server.ts";
import { live } from "./lifetime.ts";
import { checkSettings, readEnv, withDatabase } from "./settings.ts";
import { buildWeb } from "./web-build.ts";

await live(async (lifetime) => {
  // Requests are not logged unless asked for: the address must stay in sight.
  const given = { LOG_LEVEL: "warn", ...(await readEnv()) };
  await checkSettings(given);
  const [env] = await Promise.all([withDatabase(given, lifetime, say), buildWeb(say)]);
  say("Starting the site…");
  const { serve } = await import("../apps/api/src/server.ts");
  let site: Site | undefined;
  // Half started there is nothing to finish in order, and its jobs would complain about their end.
  lifetime.onStop(async () => (site ? site.stop() : process.exit(0)));
  site = await serve({ env, progress: say });
  say(`Tekojen tori on auki: ${site.url}`);
});

function say(line: string): void {
  console.log(line);
}
