import type { StoryRow } from "./story-row.ts";

// In the order of callers.ts: visitor, expired, blocked, stranger, author, editor, sibling, elsewhere, moderator, admin.
const nobody = "401 401 403 404 404 404 404 404 404 404";
const noModerator = "401 401 403 403 403 403 403 403 404 404";
const members = "401 401 403 404 200 200 404 404 404 404";
const membersAndModerators = "401 401 403 404 200 200 404 404 200 200";
const moderatorsDone = "401 401 403 403 403 403 403 403 200 200";

/** What everyone who may come is answered of a draft, by the state of its story, and where one would be begun. */
export const draftTable: Record<string, StoryRow> = {
  claimStory: {
    draft: "401 401 403 404 403 404 404 404 404 404",
    waiting: "401 401 403 404 403 404 404 404 404 404",
    published: "401 401 403 404 403 409 409 409 404 404",
    retired: "401 401 403 404 403 409 409 409 404 404",
    unpublished: "401 401 403 404 403 410 410 410 404 404",
    hidden: "401 401 403 404 403 410 410 410 404 404",
  },
  createAdaptation: {
    draft: nobody,
    waiting: nobody,
    published: "401 401 403 404 400 400 200 200 404 404",
    retired: "401 401 403 404 409 409 409 409 404 404",
    unpublished: "401 401 403 404 410 410 410 410 404 404",
    hidden: "401 401 403 404 410 410 410 410 404 404",
  },
  createNextDraft: {
    draft: nobody,
    waiting: nobody,
    published: "401 401 403 403 200 200 403 403 403 403",
    retired: "401 401 403 403 200 200 403 403 403 403",
    unpublished: "401 401 403 403 200 200 403 403 403 403",
    hidden: "401 401 403 403 409 409 403 403 403 403",
  },
  deleteDraft: {
    draft: members,
    waiting: "401 401 403 404 409 409 404 404 404 404",
    published: members,
    retired: members,
    unpublished: members,
    hidden: members,
  },
  getDraft: {
    draft: members,
    waiting: membersAndModerators,
    published: members,
    retired: members,
    unpublished: members,
    hidden: members,
  },
  getDraftPreview: {
    draft: members,
    waiting: membersAndModerators,
    published: members,
    retired: members,
    unpublished: members,
    hidden: members,
  },
  publishDraft: {
    draft: "401 401 403 404 403 200 404 404 404 404",
    waiting: "401 401 403 404 403 409 404 404 403 403",
    published: "401 401 403 404 403 200 404 404 404 404",
    retired: "401 401 403 404 403 200 404 404 404 404",
    unpublished: "401 401 403 404 403 200 404 404 404 404",
    hidden: "401 401 403 404 403 409 404 404 404 404",
  },
  reviewDraft: {
    draft: noModerator,
    waiting: moderatorsDone,
    published: noModerator,
    retired: noModerator,
    unpublished: noModerator,
    hidden: noModerator,
  },
  saveDraftSection: {
    draft: members,
    waiting: "401 401 403 404 409 409 404 404 404 404",
    published: "401 401 403 404 412 412 404 404 404 404",
    retired: "401 401 403 404 412 412 404 404 404 404",
    unpublished: "401 401 403 404 412 412 404 404 404 404",
    hidden: "401 401 403 404 412 412 404 404 404 404",
  },
};
