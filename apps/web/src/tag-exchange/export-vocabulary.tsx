import type { ExchangeFormat } from "@tori/contract/tag-exchange";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { endpointQuery } from "../platform/query-client.ts";
import { useSubmit } from "../platform/writing/use-submit.ts";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { formats } from "./formats.ts";

/** Saves the whole vocabulary as a file of the person's. */
export function ExportVocabulary() {
  const { tagExchange } = useLanguage().texts;
  const words = tagExchange.export;
  const client = useQueryClient();
  const [saved, setSaved] = useState("");
  const { submit, isBusy, problem } = useSubmit(async (format: ExchangeFormat) => {
    setSaved("");
    const query = endpointQuery("exportVocabulary", { params: { format } });
    const file = await client.fetchQuery({ ...query, staleTime: 0 });
    saveFile(file);
    setSaved(file.fileName);
  });
  return (
    <section aria-labelledby="export-tags">
      <h2 id="export-tags">{words.title}</h2>
      <p className="exchange-lead">{words.lead}</p>
      <Refusal problem={problem} />
      <ul className="exchange-formats">
        {formats.map((format) => (
          <li key={format}>
            <Button kind="quiet" busy={isBusy} onClick={() => void submit(format)}>
              {words.doIt(tagExchange.formats[format])}
            </Button>
            <span className="field-hint">{words.hints[format]}</span>
          </li>
        ))}
      </ul>
      <output>{saved !== "" && words.done(saved)}</output>
    </section>
  );
}

type SavedFile = { fileName: string; mediaType: string; content: string };

function saveFile({ fileName, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun with it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
