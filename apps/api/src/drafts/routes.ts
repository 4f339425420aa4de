import { getMyDesk } from "@tori/contract/desk";
import * as contract from "@tori/contract/drafts";
import type { Names } from "../places/names.ts";
import { moderators, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { type TitleDeps, storiesWithTitlesLike } from "../search/similar-titles.ts";
import { write } from "../platform/writes.ts";
import { claimStory } from "./claim.ts";
import { createDraft } from "./create.ts";
import { deleteDraft } from "./delete.ts";
import { deskOf } from "./desk.ts";
import { createNextDraft } from "./next.ts";
import { draftPreview } from "./preview.ts";
import { publishDraft } from "./publish.ts";
import { draftById } from "./queries.ts";
import { reviewDraft } from "./review.ts";
import { saveSection } from "./save-section.ts";

type Deps = { titles: TitleDeps; names: Names; publicUrl: string };

export function draftRoutes(api: Api, { titles, names, publicUrl }: Deps): void {
  const { db } = api;
  serve(api, getMyDesk, signedIn, (_request, actor) => deskOf(db, actor));
  serve(api, contract.getDraft, signedIn, ({ params }, actor) => draftById(db, actor, params.id));
  serve(api, contract.getDraftPreview, signedIn, ({ params }, actor, language) =>
    draftPreview({ db, names }, actor, { id: params.id, language }),
  );
  serve(api, contract.listSimilarStories, signedIn, async ({ query }) => ({
    items: await storiesWithTitlesLike(titles, query.title, query.language),
  }));
  write(api, contract.createNextDraft, signedIn, ({ params }, given) => createNextDraft(given, params.slug));
  write(api, contract.claimStory, signedIn, ({ params, body }, given) =>
    claimStory(given, params.slug, body.workplace),
  );
  write(api, contract.createDraft, signedIn, ({ body }, given) => createDraft(given, body));
  write(api, contract.saveDraftSection, signedIn, ({ params, body, headers }, given) =>
    saveSection(given, { ...params, value: body.value, ifMatch: headers["if-match"] }),
  );
  write(api, contract.publishDraft, signedIn, ({ params, body }, given) =>
    publishDraft({ ...given, publicUrl }, params.id, body.changeNote),
  );
  write(api, contract.deleteDraft, signedIn, async ({ params }, given) => {
    await deleteDraft(given, params.id);
    return {};
  });
  write(api, contract.reviewDraft, moderators, async ({ params, body }, given) => {
    await reviewDraft({ ...given, publicUrl }, params.id, body);
    return {};
  });
}
