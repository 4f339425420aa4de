import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `.br` and `.gz` beside every built text file, so that the server only reads them. */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    async writeBundle({ dir }) {
      if (!dir) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(names.filter(isText).map((name) => compress(join(dir, name))));
    },
  };
}

function isText(name: string): boolean {
  return /\.(js|css|svg|json|webmanifest|txt)$/.test(name) && !name.startsWith(".vite");
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  // Below one network packet there is nothing to gain.
  if (content.length < 1400) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await Promise.all([
    brotli(content, { params }).then((data) => writeFile(`${path}.br`, data)),
    gzipped(content, { level: 9 }).then((data) => writeFile(`${path}.gz`, data)),
  ]);
}
