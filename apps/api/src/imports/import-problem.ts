/** Why an import cannot run, as one sentence for the person who started it: no stack is shown. */
export class ImportProblem extends Error {
  override name = "ImportProblem";
}

/** Turns the refusals of the file system and of the database into a sentence; passes others on, for they are bugs. */
export function asImportProblem(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if ("syscall" in error && "path" in error && /^(open|read)$/.test(String(error.syscall))) {
    return new ImportProblem(`${String(error.path)} cannot be read (${code}).`);
  }
  if (code === "42P01") {
    return new ImportProblem("The database has no tables yet: start the site once, then import.");
  }
  if (/^(53100|ENOSPC)$/.test(code)) {
    return new ImportProblem("The database's disk is full: free some space and run the import again.");
  }
  const gone = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/.test(code);
  if (gone || /^Connection terminated|^Client has encountered a connection error/.test(error.message)) {
    return new ImportProblem(
      "The database stopped answering: what was reported so far is kept, run the import again for the rest.",
    );
  }
  return error;
}
