import type { AccessPart } from "./part.ts";
import type { TestApp } from "../app.ts";
import { tagNamed } from "../curation.ts";

const moderators = "401 401 403 403 200 200";
/** Somebody else has changed it since: see `ask`. */
const stale = "401 401 403 403 412 412";

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
      decideProposal: stale,
      deprecateTag: stale,
      editTag: stale,
      getCuratedTag: moderators,
      listTaggedStories: moderators,
      listVocabulary: moderators,
      reviveTag: stale,
    },
    filled: {
      createTag: tagNamed("oikeus"),
      decideProposal: { decision: "decline", reason: "Kokeilu" },
      deprecateTag: { reason: "Kokeilu" },
      editTag: tagNamed("oikeus"),
    },
    parameters: {
      decideProposal: id,
      deprecateTag: id,
      editTag: id,
      getCuratedTag: id,
      listTaggedStories: id,
      reviveTag: id,
    },
  };
}
