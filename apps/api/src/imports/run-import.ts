import type { Database } from "@tori/db/database";
import type { Jobs } from "../platform/jobs.ts";
import { asImportProblem, ImportProblem } from "./import-problem.ts";
import { importStories } from "./import-stories.ts";
import { withImportLock } from "./lock.ts";
import { lineReport } from "./report.ts";
import { openSource } from "./source.ts";

type Options = { db: Database; jobs: Jobs; file: string | undefined; out: (line: string) => void };

/**
 * `npm run import:stories FILE`.
 * @returns the exit code: 0, or 2 where stories were skipped for faults in the file, or 1 where it could not be read
 */
export async function runImport({ db, jobs, file, out }: Options): Promise<number> {
  const report = lineReport(out);
  try {
    if (!file) throw new ImportProblem("Name a JSON file of stories: npm run import:stories FILE");
    const source = await openSource(file);
    const waiting = () => report({ kind: "waiting" });
    const result = await withImportLock(db, waiting, (db) => importStories(db, jobs, source, report));
    return result.invalid > 0 ? 2 : 0;
  } catch (error) {
    const problem = asImportProblem(error);
    if (!(problem instanceof ImportProblem)) throw problem;
    out(problem.message);
    return 1;
  }
}
