import { type StoryRow, always } from "./story-row.ts";

// In the order of callers.ts: visitor, expired, blocked, stranger, author, editor, sibling, elsewhere, moderator, admin.
const unknown = "404 404 404 404 404 404 404 404 404 404";
const open = "200 200 200 200 200 200 200 200 200 200";
const gone = "410 410 410 410 410 410 410 410 410 410";
const nobody = "401 401 403 404 404 404 404 404 404 404";
const noModerator = "401 401 403 403 403 403 403 403 404 404";
const members = "401 401 403 404 200 200 404 404 404 404";
const membersAndModerators = "401 401 403 404 200 200 404 404 200 200";
const editorDone = "401 401 403 403 403 200 403 403 403 403";
const editorTooLate = "401 401 403 403 403 409 403 403 403 403";
const moderatorsDone = "401 401 403 403 403 403 403 403 200 200";
const moderatorsTooLate = "401 401 403 403 403 403 403 403 409 409";
const goneForPeople = "401 401 403 410 410 410 410 410 410 410";
const people = "401 401 403 200 200 200 200 200 200 200";

/** What readers may read at all: all of them alike. */
const readable: StoryRow = {
  draft: unknown,
  waiting: unknown,
  published: open,
  retired: open,
  unpublished: gone,
  hidden: gone,
};

/** What everyone who may come is answered of a story, by its state. An editorial story is in access.test.ts. */
export const storyTable: Record<string, StoryRow> = {
  getStory: readable,
  listStoryAdoptions: readable,
  confirmStory: {
    draft: nobody,
    waiting: nobody,
    published: editorDone,
    retired: editorTooLate,
    unpublished: editorTooLate,
    hidden: editorTooLate,
  },
  createAdoption: {
    draft: "401 401 403 403 403 404 404 404 403 403",
    waiting: "401 401 403 403 403 404 404 404 403 403",
    published: "401 401 403 403 403 400 200 200 403 403",
    retired: "401 401 403 403 403 409 409 409 403 403",
    unpublished: "401 401 403 403 403 410 410 410 403 403",
    hidden: "401 401 403 403 403 410 410 410 403 403",
  },
  getAdaptation: always(unknown),
  getMyAdoptions: {
    draft: nobody,
    waiting: nobody,
    published: people,
    retired: people,
    unpublished: goneForPeople,
    hidden: goneForPeople,
  },
  getStoryVersion: readable,
  hideStory: {
    draft: noModerator,
    waiting: noModerator,
    published: moderatorsDone,
    retired: moderatorsDone,
    unpublished: moderatorsDone,
    hidden: moderatorsTooLate,
  },
  listStoryDecisions: {
    draft: nobody,
    waiting: nobody,
    published: membersAndModerators,
    retired: membersAndModerators,
    unpublished: members,
    hidden: membersAndModerators,
  },
  listStoryVersions: readable,
  reinstateStory: {
    draft: noModerator,
    waiting: noModerator,
    published: moderatorsTooLate,
    retired: moderatorsTooLate,
    unpublished: moderatorsTooLate,
    hidden: moderatorsDone,
  },
  removeSavedStory: always(people),
  reportStory: readable,
  restoreStory: {
    draft: nobody,
    waiting: nobody,
    published: editorTooLate,
    retired: editorDone,
    unpublished: editorDone,
    hidden: editorTooLate,
  },
  retireStory: {
    draft: nobody,
    waiting: nobody,
    published: editorDone,
    retired: editorTooLate,
    unpublished: editorTooLate,
    hidden: editorTooLate,
  },
  saveStory: {
    draft: nobody,
    waiting: nobody,
    published: people,
    retired: people,
    unpublished: goneForPeople,
    hidden: goneForPeople,
  },
  sendStoryNotice: readable,
  unpublishStory: {
    draft: nobody,
    waiting: nobody,
    published: editorDone,
    retired: editorDone,
    unpublished: editorTooLate,
    hidden: editorTooLate,
  },
};
