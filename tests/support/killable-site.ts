import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../../infra/free-port.ts";
import type { TestDatabase } from "./database.ts";

const script = fileURLToPath(new URL("site-process.ts", import.meta.url));

/** A site in a process that can be killed at any moment and started again, on the same database and port. */
export async function killableSite({ appUrl, ownerUrl }: TestDatabase, env: Record<string, string>) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  return {
    url,
    async start(): Promise<void> {
      child = spawn(process.execPath, [script], {
        env: {
          PATH: process.env["PATH"],
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: ownerUrl,
          PORT: String(port),
          RATE_LIMIT: "off",
          LOG_LEVEL: "error",
          STARTER_STORIES: "off",
          VOIKKO_DICTIONARY: "off",
          ...env,
        },
        stdio: ["ignore", "pipe", "inherit"],
      });
      for await (const chunk of child.stdout ?? []) if (String(chunk).includes("Listening: ")) return;
      throw new Error("the site did not start");
    },
    async kill(): Promise<void> {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
