import { addresses } from "@tori/contract/addresses";
import type { StoryState } from "@tori/contract/vocabulary";
import { paths } from "@tori/text/paths";
import { expect, test } from "vitest";
import { indexStories } from "../../apps/api/src/search/index-stories.ts";
import { testSite } from "../support/app.ts";
import type { Jar } from "../support/client.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";

// Who sees a story in each of its states, and where: the table of design/product.md, written out.

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { db, fastify, search } = site;
const author = await signInAs(site, "author@lahti.test", { name: "Antti Author" });
const editor = await signInAs(site, "editor@lahti.test", { name: "Eeva Editori" });
const other = await signInAs(site, "other@lahti.test", { name: "Outi Outo" });
const moderator = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const members = [
  { email: author.email, role: "author" },
  { email: editor.email, role: "editor" },
] as const;
await workplaceWith(db, [{ email: other.email, role: "editor" }]);

/** In the order of the statuses below. */
const jars: Jar[] = [new Map(), author.jar, editor.jar, other.jar, moderator.jar];

/** No word is like another one's. */
const words = {
  draft: "kuura",
  waiting: "lumme",
  published: "vadelma",
  retired: "pihlaja",
  unpublished: "honkanen",
  hidden: "sysikivi",
};

type Subject = { slug: string; draft: string; workplace: string; word: string };

/** A story in a workplace of its own, found by a word of its own, with a draft that is open or waits. */
async function storyIn(state: StoryState): Promise<Subject> {
  const isPublic = state !== "draft" && state !== "waiting";
  const workplace = await workplaceWith(db, members, { isTrusted: isPublic });
  const word = `${words[state]}kokeilu`;
  const begun = await author.call("createDraft", { body: { workplace, language: "fi" } });
  await saveAll(author.call, begun.id, wholeStory(`Tarina sanalla ${word}`));
  const publish = () => editor.call("publishDraft", { params: begun, body: { licence: "CC-BY-4.0" } });
  if (state === "draft") {
    const { story } = await author.call("getDraft", { params: begun });
    return { slug: story.slug, draft: begun.id, workplace, word };
  }
  const { slug } = await publish();
  if (state === "waiting") return { slug, draft: begun.id, workplace, word };
  const { id: draft } = await author.call("createNextDraft", { params: { slug } });
  const body = { reason: "Kokeilu" };
  if (state === "retired") await editor.call("retireStory", { params: { slug }, body });
  if (state === "unpublished") await editor.call("unpublishStory", { params: { slug }, body });
  if (state === "hidden")
    await db.updateTable("story").set({ state, state_reason: "Kokeilu" }).where("slug", "=", slug).execute();
  return { slug, draft, workplace, word };
}

const subjects = {
  draft: await storyIn("draft"),
  waiting: await storyIn("waiting"),
  published: await storyIn("published"),
  retired: await storyIn("retired"),
  unpublished: await storyIn("unpublished"),
  hidden: await storyIn("hidden"),
};
const stories = await db.selectFrom("story").select("id").where("publisher", "=", "workplace").execute();
await indexStories(
  db,
  search,
  stories.map(({ id }) => id),
);

async function ask(url: string, jar: Jar) {
  return fastify.inject({ url, headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") } });
}

async function statuses(url: string): Promise<string> {
  const all = [];
  for (const jar of jars) all.push((await ask(url, jar)).statusCode);
  return all.join(" ");
}

/** Statuses for visitor, author, editor, another workplace's editor, moderator. */
const seen: Record<keyof typeof subjects, { story: string; draft: string }> = {
  draft: { story: "404 404 404 404 404", draft: "401 200 200 404 404" },
  waiting: { story: "404 404 404 404 404", draft: "401 200 200 404 200" },
  published: { story: "200 200 200 200 200", draft: "401 200 200 404 404" },
  retired: { story: "200 200 200 200 200", draft: "401 200 200 404 404" },
  unpublished: { story: "410 410 410 410 410", draft: "401 200 200 404 404" },
  hidden: { story: "410 410 410 410 410", draft: "401 200 200 404 404" },
};

test.each(Object.entries(seen))(
  "a story that is %s is read by those whom the table names",
  async (state, table) => {
    const { slug, draft } = subjects[state as keyof typeof subjects];
    const at = (path: string) => path.replace(":slug", slug).replace(":number", "1").replace(":id", draft);
    expect(await statuses(at(addresses.getStory.path))).toBe(table.story);
    expect(await statuses(at(addresses.listStoryVersions.path))).toBe(table.story);
    expect(await statuses(at(addresses.getStoryVersion.path))).toBe(table.story);
    expect(await statuses(at(addresses.getDraft.path))).toBe(table.draft);
    expect(await statuses(at(addresses.getDraftPreview.path))).toBe(table.draft);
  },
);

/** Where readers come across a story, each with whether it is there in the state of the key. */
const found: Record<keyof typeof subjects, string> = {
  draft: "",
  waiting: "",
  published: "list workplace search suggestions sitemap feed",
  retired: "search",
  unpublished: "",
  hidden: "",
};

test.each(Object.entries(found))(
  "a story that is %s is found where the table says, by everyone alike",
  async (state, table) => {
    const { slug, workplace, word } = subjects[state as keyof typeof subjects];
    const places = {
      list: "/api/stories?limit=50",
      workplace: `/api/stories?workplace=${workplace}`,
      search: `/api/search?q=${word}&exact=1`,
      suggestions: `/api/suggestions?q=${word}`,
      sitemap: "/sitemaps/stories-1.xml",
      feed: paths.fi.feed,
    };
    for (const jar of jars) {
      const where = [];
      for (const [place, url] of Object.entries(places)) {
        const { statusCode, body } = await ask(url, jar);
        expect([place, statusCode]).toEqual([place, 200]);
        if (body.includes(slug)) where.push(place);
      }
      expect(where.join(" ")).toBe(table);
    }
  },
);

test("the desk shows a workplace its own in every state, and nobody else's", async () => {
  for (const [state, { slug }] of Object.entries(subjects)) {
    const shown = [];
    for (const { call } of [author, editor, other, moderator]) {
      const { published, editorial } = await call("getMyDesk", {});
      shown.push([...published.items, ...editorial.items].some((item) => item.slug === slug));
    }
    const isOut = state !== "draft" && state !== "waiting";
    expect([state, ...shown]).toEqual([state, isOut, isOut, false, false]);
  }
});
