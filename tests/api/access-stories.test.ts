import type { StoryState } from "@tori/contract/vocabulary";
import { expect, test } from "vitest";
import { type Caller, callerNames, signInCallers } from "../support/access/callers.ts";
import { draftTable } from "../support/access/draft-table.ts";
import { askOfStory, storyEndpoints } from "../support/access/story-requests.ts";
import { storyTable } from "../support/access/story-table.ts";
import { type Subject, storyIn } from "../support/access/subjects.ts";
import { testSite } from "../support/app.ts";
import { keepNothing } from "../support/unkept.ts";

// Whatever names a story or a draft in its address, asked by everyone who may come, of a story in each of its states: the
// table of design/product.md, written out. What is done is taken back each time, so that all find the same.

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const callers = await signInCallers(site);
const subjects: Record<StoryState, Subject> = {
  draft: await storyIn(site, callers, "draft"),
  waiting: await storyIn(site, callers, "waiting"),
  published: await storyIn(site, callers, "published"),
  retired: await storyIn(site, callers, "retired"),
  unpublished: await storyIn(site, callers, "unpublished"),
  hidden: await storyIn(site, callers, "hidden"),
};
const states = Object.keys(subjects) as StoryState[];
keepNothing(site.fastify.pg.pool);

const table = { ...storyTable, ...draftTable };

/** Who hides and reinstates stories, and so knows which one it is. */
const moderators: ReadonlySet<Caller> = new Set(["moderator", "admin"]);

/** Who reads a draft, by the state of its story: its workplace, and the moderators what waits for them. */
const draftReaders: Record<StoryState, readonly Caller[]> = {
  draft: ["author", "editor"],
  waiting: ["author", "editor", "moderator", "admin"],
  published: ["author", "editor"],
  retired: ["author", "editor"],
  unpublished: ["author", "editor"],
  hidden: ["author", "editor"],
};

test("the table has every endpoint whose address names a story or a draft, and no other", () => {
  expect(Object.keys(table).toSorted()).toEqual(storyEndpoints.toSorted());
});

test.each(storyEndpoints)("%s answers everyone as the table says, and tells nobody more", async (name) => {
  const answered: Partial<Record<StoryState, string>> = {};
  const told = [];
  for (const state of states) {
    const subject = subjects[state];
    const statuses = [];
    for (const caller of callerNames) {
      const { status, body } = await askOfStory(site, callers, { name, subject, caller });
      statuses.push(status);
      const isReader = draftReaders[state].includes(caller);
      const isReadable =
        state === "published" || state === "retired" || (state === "hidden" && moderators.has(caller));
      if (!isReader && body.includes(subject.secret)) told.push(`${state}: the draft to ${caller}`);
      if (!isReader && !isReadable && body.includes(subject.word))
        told.push(`${state}: the story to ${caller}`);
      if (/violates|pg_|insert into|select /i.test(body)) told.push(`${state}: the database to ${caller}`);
    }
    answered[state] = statuses.join(" ");
  }
  expect(answered).toEqual(table[name]);
  expect(told).toEqual([]);
});
