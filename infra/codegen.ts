// npm run codegen: writes the database's types from the migrations, or compares them (--verify).
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "@tori/db/migrate";
import { capture } from "./leash.ts";
import { live } from "./lifetime.ts";
import { root } from "./settings.ts";
import { startTestDatabase } from "./test-database.ts";

const file = "packages/db/src/schema.ts";

await live(async (lifetime) => {
  const database = await startTestDatabase();
  lifetime.onStop(database.stop);
  await migrate(database.ownerUrl);
  const types = await generate(database.ownerUrl);
  if (!process.argv.includes("--verify")) await writeFile(root + file, types);
  else if ((await readFile(root + file, "utf8")) !== types) {
    console.error(`${file} does not fit the migrations: run npm run codegen.`);
    await lifetime.end(1);
  }
  await lifetime.end(0);
});

/** Formatted like every other file; kysely-codegen's own comparison knows its own format only. */
async function generate(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tekojen-tori-codegen-"));
  try {
    const out = join(folder, "schema.ts");
    await run(["kysely-codegen", "--url", url, "--out-file", out]);
    await run(["oxfmt", "-c", ".oxfmtrc.json", out]);
    return await readFile(out, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(command: string[]): Promise<void> {
  const { code, output } = await capture(["pnpm", "exec", ...command], { cwd: root });
  if (code !== 0) throw new Error(`${command[0]} failed:\n${output}`);
}
