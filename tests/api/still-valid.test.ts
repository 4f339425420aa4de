import { sql } from "kysely";
import { expect, test } from "vitest";
import { askStillValid } from "../../apps/api/src/stories/ask-still-valid.ts";
import { mailsAbout, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";

const { site, moderator, home, visitor } = await siteWithAdopters();
const { db } = site;

const ask = () => askStillValid({ db, jobs: site.worker, publicUrl: site.config.publicUrl });

/** As if so many months had gone by since the story was last confirmed, and its workplace asked. */
async function grow(slug: string, months: number): Promise<void> {
  await sql`update story set confirmed_at = confirmed_at - make_interval(months => ${months}) where slug = ${slug}`.execute(
    db,
  );
  await sql`
    update story_check set asked_at = asked_at - make_interval(months => ${months})
    where story_id = (select id from story where slug = ${slug})
  `.execute(db);
}

const toCheck = async ({ call } = home.editor) => {
  const { items } = await call("listStoriesToCheck", {});
  return items.filter(({ publisher }) => publisher === "workplace").map(({ slug }) => slug);
};

test("twelve months after publishing a workplace's editors are asked once, in one mail, and again a year later", async () => {
  const first = await newStory(home, "Ensin kysyttävä");
  const second = await newStory(home, "Toisena kysyttävä");
  const young = await newStory(home, "Liian nuori kysyttäväksi");
  for (const slug of [first, second]) await grow(slug, 13);
  await grow(young, 11);
  await Promise.all([ask(), ask()]);
  await ask();
  const mails = await mailsAbout(visitor, "Ensin kysyttävä");
  expect(mails).toEqual([{ to: home.editor.email, subject: "Pitävätkö tarinanne yhä paikkansa?" }]);
  expect(await mailsAbout(visitor, "Toisena kysyttävä")).toHaveLength(1);
  expect(await mailsAbout(visitor, "Liian nuori")).toEqual([]);
  expect(await toCheck()).toEqual([first, second]);
  for (const slug of [first, second]) await grow(slug, 12);
  await ask();
  expect(await mailsAbout(visitor, "Ensin kysyttävä")).toHaveLength(2);
});

test("an editor confirms a story, which is then fresh, and asked about a year later", async () => {
  const slug = await newStory(home, "Vahvistettava tarina");
  await grow(slug, 13);
  await ask();
  const params = { slug };
  const confirm = ({ call } = home.editor) => call("confirmStory", { params });
  expect(await refusal(confirm(home.author))).toBe("forbidden");
  expect(await refusal(confirm(moderator))).toBe("forbidden");
  const { confirmedAt } = await confirm();
  expect((await visitor("getStory", { params })).confirmedAt).toBe(confirmedAt);
  expect(await toCheck()).not.toContain(slug);
  await ask();
  expect(await mailsAbout(visitor, "Vahvistettava tarina")).toHaveLength(1);
  await grow(slug, 13);
  await ask();
  expect(await mailsAbout(visitor, "Vahvistettava tarina")).toHaveLength(2);
});

test("reading the page that the mail leads to confirms nothing", async () => {
  const slug = await newStory(home, "Linkkiä seurataan");
  await grow(slug, 13);
  await ask();
  const { items } = await visitor("listLocalMails", {});
  const mail = items.find(({ text }) => text.includes("Linkkiä seurataan"));
  const link = /https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "";
  expect(new URL(link).pathname).toBe("/fi/luonnokset");
  expect(await toCheck()).toContain(slug);
  const followed = await site.fastify.inject(`/api/stories/${slug}/confirmations`);
  expect(followed.statusCode).toBe(404);
  expect(await toCheck()).toContain(slug);
});

test("a workplace without an editor is asked when it has one, and of what is retired nobody is asked", async () => {
  const place = await newPlace(site, "lahti", "Editoriton päiväkoti");
  const slug = await newStory(place, "Kuka vastaisi");
  const retired = await newStory(place, "Ei enää kysyttävä");
  await place.editor.call("retireStory", { params: { slug: retired }, body: { reason: "Loppui." } });
  for (const each of [slug, retired]) await grow(each, 13);
  const setRole = (role: "author" | "editor") =>
    sql`update membership set role = ${role} where person_id = (select id from person where email = ${place.editor.email})`.execute(
      db,
    );
  await setRole("author");
  await ask();
  expect(await mailsAbout(visitor, "Kuka vastaisi")).toEqual([]);
  await setRole("editor");
  await ask();
  expect(await mailsAbout(visitor, "Kuka vastaisi")).toHaveLength(1);
  expect(await mailsAbout(visitor, "Ei enää kysyttävä")).toEqual([]);
  const confirm = place.editor.call("confirmStory", { params: { slug: retired } });
  expect(await refusal(confirm)).toBe("conflict");
});

test("of the editors' stories the moderators have the list, and nobody gets a mail", async () => {
  await sql`update story set published_at = now() - interval '13 months' where publisher = 'editorial'`.execute(
    db,
  );
  const before = (await visitor("listLocalMails", {})).items.length;
  await ask();
  expect((await visitor("listLocalMails", {})).items).toHaveLength(before);
  const editorial = async () =>
    (await moderator.call("listStoriesToCheck", {})).items.filter(
      ({ publisher }) => publisher === "editorial",
    );
  const [oldest] = await editorial();
  const slug = oldest?.slug ?? "";
  await moderator.call("confirmStory", { params: { slug } });
  expect((await editorial()).map((each) => each.slug)).not.toContain(slug);
  const own = await home.editor.call("listStoriesToCheck", {});
  expect(own.items.filter(({ publisher }) => publisher === "editorial")).toEqual([]);
});
