import { sql } from "kysely";
import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { curators, seen, signInCurators, tagNamed, tagOf } from "../support/curation.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { type Person, signInAs } from "../support/person.ts";
import { race } from "../support/race.ts";
import { refusal } from "../support/refusal.ts";
import { idOf } from "../support/workplaces.ts";

// Two writes that need the same rows: one waits for the other, and neither ends as a failure of ours.

const site = await testSite({ settings: curators });
const { db } = site;
const { mauri: moderator, maija: colleague } = await signInCurators(site);
const licence = { licence: "CC-BY-4.0" } as const;

let people = 0;

type Place = { editor: Person; slug: string };

async function newPlace({ isTrusted = true } = {}): Promise<Place> {
  people += 1;
  const editor = await signInAs(site, `editori${people}@lahti.fi`, { name: "Eeva Editori" });
  return { editor, slug: await workplaceWith(db, [{ email: editor.email, role: "editor" }], { isTrusted }) };
}

/** A whole draft, which only wants publishing. */
async function newDraft({ editor, slug }: Place, sections = {}): Promise<string> {
  const { id } = await editor.call("createDraft", { body: { workplace: slug, language: "fi" } });
  await saveAll(editor.call, id, { ...wholeStory(`Kilpajuoksu ${id.slice(-8)}`), ...sections });
  return id;
}

const publish = ({ editor }: Place, id: string) =>
  editor.call("publishDraft", { params: { id }, body: licence });
const merge = (from: Place, to: Place) =>
  moderator.call("mergeWorkplace", { params: { slug: from.slug }, body: { into: to.slug } });
const eraseMe = ({ call }: Person) => call("eraseMe", {});

const draftRow = (id: string) => sql`select from draft where id = ${id} for no key update`;
const personRow = (id: string, strength: "for update" | "for key share") =>
  sql`select from person where id = ${id} ${sql.raw(strength)}`;

test("a story is published while its workplace is merged into another", async () => {
  const [from, to] = [await newPlace(), await newPlace()];
  const draft = await newDraft(from);
  const outcomes = await race(db, {
    held: draftRow(draft),
    first: () => publish(from, draft),
    second: () => merge(from, to),
  });
  expect(outcomes).toEqual(["done", "done"]);
  const { published } = await to.editor.call("getMyDesk", {});
  expect(published.items).toMatchObject([{ state: "published", workplace: { slug: to.slug } }]);
});

test("a workplace's first story gets its yes while the workplace is merged into another", async () => {
  const [from, to] = [await newPlace({ isTrusted: false }), await newPlace()];
  const draft = await newDraft(from);
  await publish(from, draft);
  const { updatedAt } = await moderator.call("getDraft", { params: { id: draft } });
  const outcomes = await race(db, {
    held: draftRow(draft),
    first: () =>
      moderator.call("reviewDraft", {
        params: { id: draft },
        body: { decision: "publish", note: "", seen: updatedAt },
      }),
    second: () => merge(from, to),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

test("a moderator whose yes comes after a merger reads the draft anew", async () => {
  const [from, to] = [await newPlace({ isTrusted: false }), await newPlace()];
  const draft = await newDraft(from);
  await publish(from, draft);
  const { updatedAt } = await moderator.call("getDraft", { params: { id: draft } });
  const review = { decision: "publish", note: "", seen: updatedAt } as const;
  const outcomes = await race(db, {
    held: draftRow(draft),
    first: () => merge(from, to),
    second: () => colleague.call("reviewDraft", { params: { id: draft }, body: review }),
  });
  expect(outcomes).toEqual(["done", "stale"]);
});

test("a story with a new word is published while moderators merge a tag that it has", async () => {
  const place = await newPlace();
  const made = async (name: string) => {
    const { slug } = await moderator.call("createTag", { body: tagNamed(name) });
    return tagOf(moderator.call, slug);
  };
  const [tag, into] = [await made("vanha sana"), await made("uusi sana")];
  const classified = (tags: object[]) => ({ ...(wholeStory("").classification as object), tags });
  const draft = await newDraft(place, { classification: classified([{ id: tag.id }]) });
  const { slug } = await publish(place, draft);
  const { id } = await place.editor.call("createNextDraft", { params: { slug } });
  await place.editor.call("saveDraftSection", {
    params: { id, key: "classification" },
    headers: { "if-match": '"1"' },
    body: { value: classified([{ id: tag.id }, { proposed: "ennen kuulumaton sana" }]) },
  });
  const outcomes = await race(db, {
    held: personRow(await idOf(place.editor.call), "for update"),
    first: () => publish(place, id),
    second: () => moderator.call("mergeTag", { ...seen(tag), body: { into: into.id } }),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

test("a member erases themselves while the workplace is merged into another", async () => {
  const [from, to] = [await newPlace(), await newPlace()];
  const outcomes = await race(db, {
    held: personRow(await idOf(from.editor.call), "for key share"),
    first: () => eraseMe(from.editor),
    second: () => merge(from, to),
  });
  expect(outcomes).toEqual(["done", "done"]);
  const { members } = await to.editor.call("getWorkplaceTeam", { params: { slug: to.slug } });
  expect(members).toHaveLength(1);
});

test("somebody is blocked who just then erases themselves", async () => {
  const { editor } = await newPlace();
  const id = await idOf(editor.call);
  const outcomes = await race(db, {
    held: personRow(id, "for key share"),
    first: () => eraseMe(editor),
    second: () => moderator.call("blockPerson", { params: { id }, body: { reason: "Kokeilu" } }),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

test("whoever erases themselves while their story is published leaves it to the workplace", async () => {
  const place = await newPlace();
  const draft = await newDraft(place);
  const outcomes = await race(db, {
    held: draftRow(draft),
    first: () => publish(place, draft),
    second: () => eraseMe(place.editor),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

const adopter = await newPlace();

/** What else may meet the publishing of a story's next version. */
const others = {
  retired: ({ editor }: Place, slug: string) =>
    editor.call("retireStory", { params: { slug }, body: { reason: "Loppui" } }),
  unpublished: ({ editor }: Place, slug: string) =>
    editor.call("unpublishStory", { params: { slug }, body: { reason: "Loppui" } }),
  hidden: (_place: Place, slug: string) =>
    moderator.call("hideStory", { params: { slug }, body: { reason: "terms", words: "Kokeilu" } }),
  "taken home": (_place: Place, slug: string) =>
    adopter.editor.call("createAdoption", {
      params: { slug },
      body: { workplace: adopter.slug, status: "in_use" },
    }),
  confirmed: ({ editor }: Place, slug: string) => editor.call("confirmStory", { params: { slug } }),
  opened: ({ editor }: Place, slug: string) => editor.call("createNextDraft", { params: { slug } }),
  renamed: ({ editor, slug: workplace }: Place) =>
    editor.call("editWorkplace", {
      params: { slug: workplace },
      body: { name: `Uusi nimi ${workplace.slice(-8)}` },
    }),
};

test.each(Object.entries(others))("a story is published while it is %s", async (_name, other) => {
  const place = await newPlace();
  const { slug } = await publish(place, await newDraft(place));
  const next = await place.editor.call("createNextDraft", { params: { slug } });
  const outcomes = await race(db, {
    held: draftRow(next.id),
    first: () => publish(place, next.id),
    second: () => other(place, slug),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

test("an editorial story is claimed while the editors publish its next version", async () => {
  const place = await newPlace();
  const { items } = await moderator.call("listStories", { query: { organisation: "lahti" } });
  const slug = items.find(({ publisher }) => publisher === "editorial")?.slug ?? "";
  const { id } = await moderator.call("createNextDraft", { params: { slug } });
  const outcomes = await race(db, {
    held: draftRow(id),
    first: () => moderator.call("publishDraft", { params: { id }, body: licence }),
    second: () => place.editor.call("claimStory", { params: { slug }, body: { workplace: place.slug } }),
  });
  expect(outcomes).toEqual(["done", "done"]);
});

test("when everything happens at once, nothing fails", async () => {
  const unexpected = [];
  for (let round = 0; round < 4; round += 1) {
    const [from, to] = [await newPlace(), await newPlace()];
    const { slug } = await publish(from, await newDraft(from));
    const next = await from.editor.call("createNextDraft", { params: { slug } });
    const first = await newDraft(from);
    const outcomes = await Promise.all(
      [
        ...Object.values(others).map((other) => other(from, slug)),
        publish(from, next.id),
        publish(from, first),
        merge(from, to),
        merge(to, from),
        from.editor.call("restoreStory", { params: { slug } }),
        from.editor.call("deleteDraft", { params: { id: first } }),
        eraseMe(to.editor),
      ].map(refusal),
    );
    unexpected.push(...outcomes.filter((outcome) => outcome === "internal" || outcome === "unavailable"));
  }
  expect(unexpected).toEqual([]);
});
