import { randomUUID } from "node:crypto";
import type { AccessPart } from "./part.ts";
import type { TestApp } from "../app.ts";
import { tagNamed } from "../curation.ts";

const moderators = "401 401 403 403 200 200";
/** Somebody else has changed it since: see `ask`. */
const stale = "401 401 403 403 412 412";

const missing = "401 401 403 403 404 404";

const noTags = Buffer.from("slug\n").toString("base64");

/** What moderators do to tags, as everyone who may come is answered. */
export async function curationAccess({ db }: TestApp): Promise<AccessPart> {
  const { id } = await db
    .selectFrom("tag")
    .select("id")
    .where("state", "=", "active")
    .executeTakeFirstOrThrow();
  return {
    expected: {
      // The admin comes when the word is taken.
      createTag: "401 401 403 403 200 400",
      // Nobody has asked for them.
      decideMissedSearch: missing,
      decideProposal: stale,
      deprecateTag: stale,
      editTag: stale,
      exportVocabulary: moderators,
      getCuratedTag: moderators,
      // The preview that it names is none.
      importTags: stale,
      // There is no such operation.
      getTagOperation: missing,
      listMissedSearches: moderators,
      listOperationStories: moderators,
      listSimilarPairs: moderators,
      listSimilarTags: moderators,
      listTagOperations: moderators,
      listTaggedStories: moderators,
      listVocabulary: moderators,
      mergeTag: stale,
      previewRetagging: moderators,
      previewTagImport: moderators,
      retagStories: moderators,
      reviveTag: stale,
      settleOperation: missing,
      settleOperationStory: missing,
      splitTag: stale,
      undoTagOperation: missing,
    },
    filled: {
      createTag: tagNamed("oikeus"),
      decideMissedSearch: { words: "ei kukaan", decision: { kind: "aside" } },
      decideProposal: { decision: "decline", reason: "Kokeilu" },
      deprecateTag: { reason: "Kokeilu" },
      editTag: tagNamed("oikeus"),
      importTags: { format: "csv", file: noTags, digest: "" },
      mergeTag: { into: randomUUID() },
      previewTagImport: { format: "csv", file: noTags },
      retagStories: { stories: [randomUUID()], add: [id] },
      settleOperation: { how: "keep" },
      settleOperationStory: { tags: null },
      splitTag: { moves: [{ tag: id, stories: [randomUUID()] }] },
    },
    parameters: {
      exportVocabulary: "csv",
      decideProposal: id,
      deprecateTag: id,
      editTag: id,
      getCuratedTag: id,
      listTaggedStories: id,
      mergeTag: id,
      reviveTag: id,
      splitTag: id,
    },
    queries: { listSimilarTags: "?q=kokeilu" },
  };
}
