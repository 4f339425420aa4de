import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  everyRow,
  importFiles,
  notedJobs,
  publishedStory,
  starterOrganisations,
  starterStories,
  starterTags,
  storyLike,
} from "../support/imports.ts";

const { db } = await testDatabase();
await importFiles(db, { stories: starterStories, organisations: starterOrganisations, tags: starterTags });

const stories = [storyLike(0)];

async function labelsOf(slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom("tag_label")
    .innerJoin("tag", "tag.id", "tag_id")
    .select(["language", "kind", "label"])
    .where("slug", "=", slug)
    .execute();
  return rows.map(({ language, kind, label }) => `${language} ${kind} ${label}`).toSorted();
}

function tagLike(id: string, word: string, changes: object = {}) {
  const labels = { fi: `${word}-fi`, sv: `${word}-sv`, en: `${word}-en` };
  return { id, labels, synonyms: { fi: [], sv: [], en: [] }, ...changes };
}

async function tagsOf(slug: string): Promise<string[]> {
  const { version_id: id } = await publishedStory(db, slug);
  const rows = await db
    .selectFrom("story_version_tag")
    .innerJoin("tag", "tag.id", "tag_id")
    .select("slug")
    .where("version_id", "=", id)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.slug);
}

test("the starter tags come with labels, synonyms and wider tags", async () => {
  const labels = starterTags.reduce((n, { synonyms }) => n + 3 + Object.values(synonyms).flat().length, 0);
  const { n } = await db
    .selectFrom("tag_label")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  expect(n).toBe(labels);
  const narrower = await db.selectFrom("tag").select("slug").where("broader_id", "is not", null).execute();
  expect(narrower).toHaveLength(starterTags.filter(({ broader }) => broader).length);
});

test("a tag and an organisation of an earlier import are brought up to date, with the organisation's stories", async () => {
  const [tag] = starterTags;
  const organisation = starterOrganisations.find(({ id }) => id === stories[0]?.organisationId);
  const changedTag = { ...tag, synonyms: { ...tag?.synonyms, fi: ["uusi synonyymi"] } };
  const changed = { ...organisation, name: { fi: "Uusi nimi", sv: "Nytt namn" }, emailDomains: [] };
  const jobs = notedJobs();
  const files = { stories, tags: [changedTag], organisations: [changed] };
  const { text } = await importFiles(db, files, jobs);
  expect(text).toContain("tags: 0 added, 1 changed");
  expect(text).toContain("organisations: 0 added, 1 changed");
  expect(await labelsOf(tag?.id ?? "")).toContain("fi alternative uusi synonyymi");
  expect(await labelsOf(tag?.id ?? "")).not.toContain(`fi alternative ${tag?.synonyms.fi[0]}`);
  const { name } = await db
    .selectFrom("organisation")
    .select("name")
    .where("slug", "=", organisation?.id ?? "")
    .executeTakeFirstOrThrow();
  expect(name).toEqual({ fi: "Uusi nimi", sv: "Nytt namn" });
  expect(jobs.storyIds).toContain((await publishedStory(db, stories[0]?.slug ?? "")).id);
  const before = await everyRow(db);
  await importFiles(db, files);
  expect(await everyRow(db)).toEqual(before);
});

test("a tag or an organisation that people have edited, merged or deprecated is left alone", async () => {
  const ids = ["muokattu", "yhdistetty", "vanhentunut", "ehdotettu"];
  const tags = ids.map((id) => tagLike(id, id));
  const organisation = { ...starterOrganisations[0], id: "oma-laitos", type: "other" };
  const organisations = [organisation];
  await importFiles(db, { stories, tags, organisations });
  await sql`update tag set edited_at = now() where slug = 'muokattu'`.execute(db);
  await sql`update tag set state = 'merged', merged_into_id = (select id from tag where slug = 'kokeilu')
            where slug = 'yhdistetty'`.execute(db);
  await sql`update tag set state = 'deprecated' where slug = 'vanhentunut'`.execute(db);
  await sql`update tag set state = 'proposed' where slug = 'ehdotettu'`.execute(db);
  await sql`update organisation set edited_at = now() where slug = 'oma-laitos'`.execute(db);
  const before = await everyRow(db);
  const { text } = await importFiles(db, {
    stories,
    tags: ids.map((id) => tagLike(id, `toinen ${id}`)),
    organisations: [{ ...organisation, name: { fi: "Toinen", sv: "Annan" } }],
  });
  expect(text).toContain("tags: 0 added, 4 left alone");
  expect(text).toContain("organisations: 0 added, 1 left alone");
  expect(text).toContain("Note on tag yhdistetty: left alone: it is merged");
  expect(await everyRow(db)).toEqual(before);
});

test("a story of a merged tag gets the survivor, and a deprecated tag is left out with a note", async () => {
  const tags = ["kokeilu", "yhdistetty", "vanhentunut", "palkitseminen"];
  const { code, text } = await importFiles(db, { stories: [storyLike(0, { slug: "vanhat-sanat", tags })] });
  expect(code).toBe(0);
  expect(text).toContain("taken     vanhat-sanat: tag vanhentunut is deprecated and left out");
  expect(await tagsOf("vanhat-sanat")).toEqual(["kokeilu", "palkitseminen"]);
});

test("a term belongs to one tag: a taken synonym is left out, a tag with a taken name is skipped", async () => {
  const { text } = await importFiles(db, {
    stories,
    tags: [
      tagLike("haltija", "termi"),
      tagLike("toinen-haltija", "muu", { synonyms: { fi: ["TERMI-FI", "oma", "Oma"], sv: [], en: [] } }),
      tagLike("nimi-varattu", "termi"),
    ],
  });
  expect(text).toContain('Note on tag toinen-haltija: left out "TERMI-FI": the term belongs to haltija');
  expect(text).toContain('Note on tag nimi-varattu: skipped: labels.fi: "termi-fi" belongs to haltija');
  expect(await labelsOf("toinen-haltija")).toContain("fi alternative oma");
  expect(await labelsOf("nimi-varattu")).toEqual([]);
});

test("a term may move from one tag to another, whichever comes first in the file", async () => {
  const synonyms = { fi: ["muuttaja"], sv: [], en: [] };
  await importFiles(db, {
    stories,
    tags: [tagLike("uusi-koti", "koti"), tagLike("vanha-koti", "vanha", { synonyms })],
  });
  const tags = [tagLike("uusi-koti", "koti", { synonyms }), tagLike("vanha-koti", "vanha")];
  await importFiles(db, { stories, tags });
  expect(await labelsOf("uusi-koti")).toContain("fi alternative muuttaja");
  const before = await everyRow(db);
  await importFiles(db, { stories, tags });
  expect(await everyRow(db)).toEqual(before);
});

test("wider tags may come later in the file; unknown ones and circles are left out with a note", async () => {
  const { text } = await importFiles(db, {
    stories,
    tags: [
      tagLike("suppea", "suppea", { broader: "laaja" }),
      tagLike("laaja", "laaja", { broader: "laajin" }),
      tagLike("laajin", "laajin", { broader: "suppea" }),
      tagLike("juureton", "juureton", { broader: "olematon" }),
    ],
  });
  expect(text).toContain("tags: 4 added");
  expect(text).toContain("Note on tag laajin: broader: suppea goes in a circle");
  expect(text).toContain('Note on tag juureton: broader: there is no "olematon"');
});

test("a bad organisation is skipped by name, and its stories with it", async () => {
  const other = { ...starterOrganisations[0], type: "other" };
  const organisations = [
    { ...other, id: "kaukana", regionCode: "99", wellbeingCounty: "atlantis" },
    { ...starterOrganisations[0], id: "toinen-kunta" },
    { ...other, id: "kelpo", successorId: "ei-ole" },
    { ...other, id: "kelpo" },
    { ...other, id: "Iso Kirjain", extra: 1 },
  ];
  const about = (id: string) => ({ slug: `tarina-${id}`, organisationId: id, aboutOrganisationId: id });
  const { code, text } = await importFiles(db, {
    stories: [storyLike(0, about("kaukana")), storyLike(0, about("kelpo"))],
    organisations,
  });
  expect(code).toBe(2);
  expect(text).toContain(
    'organisation kaukana: skipped: regionCode: there is no "99"; wellbeingCounty: there is no',
  );
  expect(text).toContain(`organisation toinen-kunta: skipped: municipalityCode: 005 belongs to alajarvi`);
  expect(text).toContain('organisation kelpo: successorId: there is no "ei-ole"');
  expect(text).toContain("organisation kelpo: skipped: the same id is in the file before");
  expect(text).toContain(
    'organisation "Iso Kirjain": skipped: id: "Iso Kirjain" has the wrong form; has unknown key',
  );
  expect(text).toContain('skipped   tarina-kaukana: organisationId: there is no "kaukana"');
  expect(text).toContain("taken     tarina-kelpo");
});

test("organisations come with their e-mail domains, and an import takes none away that people added", async () => {
  const [organisation] = starterOrganisations;
  const domainsOf = () =>
    db
      .selectFrom("organisation_domain as d")
      .innerJoin("organisation as o", "o.id", "d.organisation_id")
      .select("d.domain")
      .where("o.slug", "=", organisation?.id ?? "")
      .orderBy("d.domain")
      .execute();
  const organisations = [{ ...organisation, emailDomains: ["a.test", "b.test"] }];
  await importFiles(db, { stories, organisations });
  expect(await domainsOf()).toEqual([{ domain: "a.test" }, { domain: "b.test" }]);
  await db
    .insertInto("organisation_domain")
    .columns(["domain", "organisation_id"])
    .expression((eb) =>
      eb
        .selectFrom("organisation")
        .select([eb.val("people.test").as("domain"), "id"])
        .where("slug", "=", organisation?.id ?? ""),
    )
    .execute();
  await importFiles(db, { stories, organisations: [{ ...organisation, emailDomains: ["a.test"] }] });
  expect((await domainsOf()).map(({ domain }) => domain)).toEqual(["a.test", "b.test", "people.test"]);
});
