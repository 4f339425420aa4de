// npm run dev: the site on its sources. One server (dev-server.ts) answers everything on one port:
// Vite the web's modules, with hot reload, and the API the rest. When a source of the API or of a
// package changes, the server is started anew, which takes a second or three; the database stays.
import { watch } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { runOnLeash } from "./leash.ts";
import { type Lifetime, live } from "./lifetime.ts";
import { checkSettings, type Env, readEnv, root, withDatabase } from "./settings.ts";

const watched = ["apps/api/src", "packages", "migrations"];

await live(async (lifetime) => {
  const given = await readEnv();
  await checkSettings(given);
  const env = await withDatabase(given, lifetime, (line) => console.log(line));
  await runAndRestart(env, lifetime);
});

async function runAndRestart(env: Env, lifetime: Lifetime): Promise<void> {
  for (;;) {
    const server = runOnLeash([process.execPath, `${root}infra/dev-server.ts`], { end: "group", env });
    await nextChange();
    if (lifetime.isEnding()) return;
    console.log("Changed: starting again…");
    await server.end();
  }
}

/** Resolves when a source file has changed and editors and git have done with the others too. */
async function nextChange(): Promise<void> {
  const stop = new AbortController();
  await new Promise<void>((resolve) => {
    for (const folder of watched) {
      watch(root + folder, { recursive: true, signal: stop.signal }, (_, file) => {
        if (file && /\.(ts|sql|json)$/.test(file) && !/node_modules|\.test\.ts$/.test(file)) resolve();
      });
    }
  });
  stop.abort();
  await delay(150);
}
