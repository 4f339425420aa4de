import * as contract from "@tori/contract/tag-exchange";
import { type Curation, curate } from "../curation/curate.ts";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { vocabularyFile } from "./files.ts";
import { importTags, previewImport } from "./import.ts";

export function tagExchangeRoutes(api: Api, curation: Curation): void {
  const { publicUrl } = curation;
  serve(api, contract.exportVocabulary, moderators, ({ params }) =>
    vocabularyFile(api.db, params.format, publicUrl),
  );
  serve(api, contract.previewTagImport, moderators, ({ body }) => previewImport(api.db, body, publicUrl));
  curate(api, curation, contract.importTags, ({ body }, given) => importTags(given, body));
}
