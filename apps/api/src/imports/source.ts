import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ImportProblem } from "./import-problem.ts";
import { jsonArray } from "./json-array.ts";

const maxBytes = 150 * 1024 * 1024;

/** What an import reads: stories one at a time, as often as asked; the words that they refer to whole. */
export type ImportSource = {
  name: string;
  total: number;
  /** Addresses of all stories in the file, for those that are based on a later one. */
  slugs: ReadonlySet<string>;
  stories: () => AsyncIterable<unknown>;
  organisations: readonly unknown[];
  tags: readonly unknown[];
};

/**
 * Reads the file through once, so that one that is broken anywhere is refused before anything is written.
 * @throws ImportProblem where the file, or organisations.json or tags.json beside it, cannot be read
 */
export async function openSource(file: string): Promise<ImportSource> {
  const name = basename(file);
  await checkFile(file);
  const slugs = new Set<string>();
  let total = 0;
  for await (const story of items(file)) {
    total += 1;
    if (isObject(story) && typeof story["slug"] === "string") slugs.add(story["slug"]);
  }
  if (total === 0) throw new ImportProblem(`${name} holds no stories.`);
  return {
    name,
    total,
    slugs,
    stories: () => items(file),
    organisations: await beside(file, "organisations.json"),
    tags: await beside(file, "tags.json"),
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function items(file: string): AsyncGenerator<unknown> {
  return jsonArray(createReadStream(file, { highWaterMark: 1024 * 1024 }), basename(file));
}

/** A file that lies beside the stories; nothing where there is none, or where it is itself what was asked for. */
async function beside(file: string, name: string): Promise<unknown[]> {
  const path = join(dirname(file), name);
  if (basename(file) === name || !(await exists(path))) return [];
  await checkFile(path);
  const values: unknown[] = [];
  for await (const value of items(path)) values.push(value);
  return values;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
}

async function checkFile(path: string): Promise<void> {
  const name = basename(path);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new ImportProblem(`There is no file ${path}.`);
    }
    throw new ImportProblem(`${path} cannot be read (${error.code}).`);
  });
  if (facts.isDirectory()) throw new ImportProblem(`${path} is a folder: name the JSON file in it.`);
  if (!facts.isFile()) throw new ImportProblem(`${path} is not an ordinary file.`);
  if (facts.size === 0) throw new ImportProblem(`${name} is empty.`);
  if (facts.size > maxBytes) {
    throw new ImportProblem(
      `${name} is too large (${megabytes(facts.size)} MB, at most ${megabytes(maxBytes)}): split it into several.`,
    );
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
