import type { Endpoint, EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import { moderators } from "../platform/access.ts";
import type { Api } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import type { CurationWrite } from "./open.ts";
import type { SimilarTags } from "./similar-tags.ts";

export type Curation = {
  /** Where the links of mails lead. */
  publicUrl: string;
  /** What searches of this process keep of the vocabulary is read anew. */
  forgetWords: () => void;
  similar: SimilarTags;
};

/** A moderators' write of the vocabulary: searches know the words at once when it is done. */
export function curate<E extends Endpoint>(
  api: Api,
  { publicUrl, forgetWords }: Curation,
  endpoint: E,
  handler: (request: EndpointRequest<E>, write: CurationWrite) => Promise<EndpointResponse<E>>,
): void {
  write(api, endpoint, moderators, (request, given) => {
    given.afterwards(forgetWords);
    return handler(request, { ...given, publicUrl });
  });
}
