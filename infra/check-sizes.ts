// Part of npm test: what a visitor must load before a page works, gzipped, against its limits.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { ManifestChunk } from "@tori/contract/page";
import { assetsOf } from "../apps/web/src/platform/assets.ts";
import { root } from "./settings.ts";

type Limit = { page: string; modules: string[]; js: number; css: number };

const client = `${root}apps/web/dist/client`;
const entry = "src/entry-client.tsx";
// The search page gets by with the core of the texts. Swedish has the most to say.
const core = "../../packages/text/src/sv/core.ts";
const rest = "../../packages/text/src/sv/rest.ts";
const work = ["src/work.ts", "../../packages/text/src/sv/work.ts"];
const editor = "src/ui/text-editor/formatted-editor.tsx";
const form = [core, rest, ...work, "src/drafts/draft-page.tsx"];

// Kilobytes.
const limits: Limit[] = [
  { page: "search", modules: [core, "src/search/search-page.tsx"], js: 115, css: 8 },
  { page: "story", modules: [core, rest, "src/stories/story-page.tsx"], js: 120, css: 8 },
  { page: "form", modules: form, js: 225, css: 16 },
  // Comes when the first long text is opened.
  { page: "editor", modules: [...form, editor], js: 260, css: 16 },
];

const manifest = JSON.parse(await readFile(`${client}/.vite/manifest.json`, "utf8")) as Record<
  string,
  ManifestChunk
>;

console.log("page      JS kB  limit   CSS kB  limit");
for (const { page, modules, js, css } of limits) {
  const { entry: script, preloads, styles } = assetsOf(manifest, entry, modules);
  const measured = { js: await size([script, ...preloads]), css: await size(styles) };
  const cells = [
    measured.js.toFixed(1).padStart(5),
    String(js).padStart(5),
    measured.css.toFixed(1).padStart(7),
  ];
  console.log(`${page.padEnd(8)}  ${cells.join("  ")}  ${String(css).padStart(5)}`);
  if (measured.js > js || measured.css > css) process.exitCode = 1;
}
if (process.exitCode) console.error("A page loads more than its limit.");

async function size(files: string[]): Promise<number> {
  const sizes = files.map(async (file) => gzipSync(await readFile(client + file)).length);
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
}
