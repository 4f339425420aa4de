import type { ImportPreview } from "@tori/contract/tag-exchange";
import { isProblemError } from "@tori/contract/problem-error";
import { useRef, useState } from "react";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { type ImportSource, type ReadSource, readSource } from "./import-source.ts";

type Fault = Extract<ReadSource, { fault: unknown }>["fault"];

/** What has been read of a source, and what it would change. The import is of these bytes. */
type Seen = { file: string; format: ImportSource["format"]; preview: ImportPreview };

type Done = { added: number; changed: number };

/** Importing step by step: chosen, previewed, done. What has been chosen stays until it is done. */
export function useImport() {
  const [source, setSource] = useState<ImportSource>({ kind: "file", file: null, text: "", format: "csv" });
  const [fault, setFault] = useState<Fault | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const send = useSend();
  const renew = useRenewTags();
  const choices = useRef(0);

  const previewing = useSubmit(async () => {
    setSeen(null);
    setDone(null);
    setFault(null);
    const choice = choices.current;
    const read = await readSource(source);
    if ("fault" in read) return setFault(read.fault);
    const { format } = source;
    const preview = await send("previewTagImport", { body: { format, file: read.file } });
    // Something else may have been chosen meanwhile: this is not what it would change.
    if (choice === choices.current) setSeen({ file: read.file, format, preview });
  });

  const importing = useSubmit(async ({ file, format, preview }: Seen) => {
    try {
      setDone(await send("importTags", { body: { format, file, digest: preview.digest } }));
    } catch (error) {
      // The vocabulary has changed since: what the file would do now.
      const current = isProblemError(error) ? error.problem.current : undefined;
      if (current !== undefined) setSeen({ file, format, preview: current as ImportPreview });
      throw error;
    }
    setSeen(null);
    setSource({ ...source, file: null, text: "" });
    await renew();
  });

  /** What is chosen anew has to be previewed anew. */
  function choose(next: Partial<ImportSource>): void {
    choices.current += 1;
    setSource({ ...source, ...next });
    setFault(null);
    cancel();
  }

  function cancel(): void {
    setSeen(null);
    importing.setProblem(null);
  }

  return {
    source,
    fault,
    seen,
    done,
    choose,
    cancel,
    previewing,
    importing,
  };
}
