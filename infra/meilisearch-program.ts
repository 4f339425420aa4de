import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where the program meilisearch is on PATH, if anywhere. */
export const meilisearchProgram = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "meilisearch"))
  .find((file) => existsSync(file));

/** Why nothing is tested against Meilisearch here, or null where it is. */
export const withoutMeilisearch =
  meilisearchProgram !== undefined || process.env["MEILI_URL"]
    ? null
    : "Meilisearch was not tested: there is neither MEILI_URL nor a program meilisearch on PATH.";
