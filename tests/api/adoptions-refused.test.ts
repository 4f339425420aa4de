import { randomUUID } from "node:crypto";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { createAdoption } from "@tori/contract/adoptions";
import { ProblemError } from "@tori/contract/problem-error";
import type { ProblemBody } from "@tori/contract/problem";
import type { StoryState } from "@tori/contract/vocabulary";
import { expect, test } from "vitest";
import { adopt, dayFromNow, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { createClient } from "../support/client.ts";
import { workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { refusal } from "../support/refusal.ts";

// Everything that may be wrong with an adoption: each has an answer of its own, and changes nothing.

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();
const { db, fastify } = site;

type Body = EndpointInput<typeof createAdoption>["body"];

async function problemOf(call: Promise<unknown>): Promise<ProblemBody> {
  const error: unknown = await call.then(() => new Error("was not refused")).catch((cause: unknown) => cause);
  if (error instanceof ProblemError) return error.problem;
  throw error;
}

const setState = (slug: string, state: StoryState) =>
  db.updateTable("story").set({ state, state_reason: "Kokeilu" }).where("slug", "=", slug).execute();

const entries = async () => {
  const { count } = await db
    .selectFrom("adoption_entry")
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
};

test("the same adoption twice is refused with the first one, be it kept or at the same moment", async () => {
  const slug = await newStory(home, "Kahdesti otettu");
  const id = await adopt(vantaa, slug, { visibility: "organisation" });
  const before = await entries();
  const problem = await problemOf(adopt(vantaa, slug));
  expect(problem).toMatchObject({ code: "conflict", current: { adoption: { id } } });
  expect(problem.detail).toContain("Voitte lisätä siihen uuden vaiheen");
  expect(await entries()).toBe(before);
  const both = await Promise.all(["", ""].map(() => refusal(adopt(espoo, slug))));
  expect(both.toSorted()).toEqual(["conflict", "done"]);
});

test("a request that is repeated with its key is one adoption", async () => {
  const slug = await newStory(home, "Toistettu pyyntö");
  const headers = { "idempotency-key": randomUUID() };
  const call = createClient(fastify, { jar: vantaa.editor.jar, headers });
  const body: Body = { workplace: vantaa.slug, status: "planned" };
  const first = await call("createAdoption", { params: { slug }, body });
  expect(await call("createAdoption", { params: { slug }, body })).toEqual(first);
});

const untouched = await newStory(home, "Ei kenenkään ottama");
const tomorrow = await dayFromNow(site, 1);
test.each([
  ["a day to come", { date: tomorrow }, "date", "tulossa"],
  ["a day before the story's practice began", { date: "2024-12-31" }, "date", "ennen tarinaa"],
  ["the year 0", { date: "0000-01-01", existedBefore: true }, "date", "1900"],
  ["an end with no reason", { status: "ended" }, "reason", "miksi"],
  ["an end with spaces for a reason", { status: "ended", reason: "   " }, "reason", "miksi"],
  ["a plan of what is there already", { status: "planned", existedBefore: true }, "status", "Suunnitteilla"],
  ["no such status", { status: "dreamt" }, "status", ""],
  ["no such obstacle", { obstacles: ["weather"] }, "obstacles.0", ""],
  ["no such day", { date: "2026-02-30" }, "date", ""],
  ["an indicator without a name", { indicators: [{ name: " ", before: "", after: "", how: "" }] }, "", ""],
  ["a text that never ends", { outcome: "a".repeat(3001) }, "outcome", ""],
  ["a NUL byte", { whatChanged: "a\u0000b" }, "whatChanged", "merkkejä"],
  ["half a surrogate pair", { reason: "a\ud800b" }, "reason", "merkkejä"],
  ["a number for a text", { outcome: 1e308 }, "outcome", ""],
  ["no such workplace", { workplace: "ei-ole" }, "workplace", "Valitse"],
  ["something else besides", { colour: "red" }, "", ""],
])("%s is refused by field", async (_what, wrong, field, words) => {
  const before = await entries();
  const body = { workplace: vantaa.slug, status: "in_use", ...wrong } as Body;
  const params = { slug: untouched };
  const problem = await problemOf(vantaa.editor.call("createAdoption", { params, body }));
  expect(problem.code).toBe("invalid_input");
  expect(problem.fields?.[0]?.field).toContain(field);
  expect(problem.fields?.[0]?.message).toContain(words);
  expect(await entries()).toBe(before);
});

test("a step before the last one is refused, and one on its day taken", async () => {
  const slug = await newStory(home, "Järjestys pysyy");
  const params = { id: await adopt(vantaa, slug, { status: "planned", date: "2026-03-01" }) };
  const step = (date: string) =>
    vantaa.editor.call("addAdoptionStep", { params, body: { status: "in_use", date } });
  expect(await problemOf(step("2026-02-28"))).toMatchObject({ fields: [{ field: "date" }] });
  await step("2026-03-01");
});

test("a workplace's own story is not adopted, and its own organisation's is, uncounted", async () => {
  const slug = await newStory(home, "Oman talon tarina");
  expect(await problemOf(adopt(home, slug))).toMatchObject({ fields: [{ field: "workplace" }] });
  const sisters = await newPlace(site, "lahti", "Naapurin päiväkoti");
  await adopt(sisters, slug);
  expect((await visitor("getStory", { params: { slug } })).reuse.total).toBe(0);
});

test.each([
  ["draft", "not_found", ""],
  ["waiting", "not_found", ""],
  ["hidden", "gone", "poistettu torilta"],
  ["unpublished", "gone", "poistettu torilta"],
  ["retired", "conflict", "ajankohtainen"],
] as const)("a story that is %s cannot be adopted: %s", async (state, code, words) => {
  const slug = await newStory(home, `Tila ${state}`);
  await setState(slug, state);
  const problem = await problemOf(adopt(vantaa, slug));
  expect(problem.code).toBe(code);
  expect(problem.detail).toContain(words);
});

test("an adoption goes on when its story has been retired or taken away, and nobody else reads of the latter", async () => {
  const slug = await newStory(home, "Poistuu kesken");
  const params = { id: await adopt(vantaa, slug) };
  await home.editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää." } });
  await vantaa.editor.call("addAdoptionStep", { params, body: { status: "in_use", outcome: "Jatkuu." } });
  expect((await visitor("listStoryAdoptions", { params: { slug }, query: {} })).items).toHaveLength(1);
  await home.editor.call("unpublishStory", { params: { slug }, body: { reason: "Virheitä." } });
  const end = { status: "ended", reason: "Tarina poistui." } as const;
  await vantaa.editor.call("addAdoptionStep", { params, body: end });
  expect(await refusal(visitor("getAdoption", { params }))).toBe("not_found");
  const kept = await vantaa.author.call("getAdoption", { params });
  expect(kept).toMatchObject({ status: "ended", story: null });
  expect(kept.steps).toHaveLength(3);
});

test("of a story and its adoption at the same moment, the one that comes second is told of the first", async () => {
  const slug = await newStory(home, "Yhtä aikaa");
  const retire = home.editor.call("retireStory", { params: { slug }, body: { reason: "Ei enää." } });
  const [adopted] = await Promise.all([refusal(adopt(vantaa, slug)), retire]);
  expect(["done", "conflict"]).toContain(adopted);
});

test("a story's earlier address leads to it here, too", async () => {
  const slug = await newStory(home, "Nimi ennen");
  const { id } = await db.selectFrom("story").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
  await db.insertInto("story_slug").values({ slug: "nimi-viela-ennen", story_id: id }).execute();
  await adopt(vantaa, "nimi-viela-ennen");
  expect((await visitor("getStory", { params: { slug } })).reuse.total).toBe(1);
});

test("authors, strangers, those who left, the blocked and a workplace that waits are each told why", async () => {
  const slug = await newStory(home, "Kuka saa kirjata");
  const params = { slug };
  const body: Body = { workplace: vantaa.slug, status: "in_use" };
  const author = await problemOf(vantaa.author.call("createAdoption", { params, body }));
  expect(author).toMatchObject({ code: "forbidden" });
  expect(author.detail).toContain("muokkaaja");
  expect(await refusal(espoo.editor.call("createAdoption", { params, body }))).toBe("forbidden");

  const leaver = await signInAs(site, "lahteva@vantaa.test", { name: "Lea Lähtevä" });
  const two = [
    { email: leaver.email, role: "editor" },
    { email: vantaa.editor.email, role: "editor" },
  ] as const;
  const left = await workplaceWith(db, two, { organisation: "vantaa" });
  const { id } = await leaver.call("createAdoption", { params, body: { ...body, workplace: left } });
  await leaver.call("leaveWorkplace", { params: { slug: left } });
  const step = { params: { id }, body: { status: "in_use" } } as const;
  expect(await refusal(leaver.call("addAdoptionStep", step))).toBe("forbidden");
  await vantaa.editor.call("addAdoptionStep", step);

  const waiting = await leaver.call("foundWorkplace", { body: { organisation: "lahti", name: "Odottava" } });
  const early = { params, body: { ...body, workplace: waiting.slug } };
  expect((await problemOf(leaver.call("createAdoption", early))).detail).toContain("odottaa");

  const { items } = await moderator.call("listPeople", { query: { q: leaver.email } });
  await moderator.call("blockPerson", { params: { id: items[0]?.id ?? "" }, body: { reason: "Kokeilu" } });
  const again = await signInAs(site, leaver.email);
  expect(await refusal(again.call("createAdoption", early))).toBe("blocked");
});

test.each(["0", "x", "%00", "019abcde-0000-7000-8000-00000000000", "1e400"])(
  "the id %s names no adoption",
  async (id) => {
    const response = await fastify.inject(`/api/adoptions/${id}`);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
  },
);

test.each(["status=dreamt", "cursor=AAAA", "limit=0", "limit=1e9", "cursor=%00"])(
  "the query %s is refused by field",
  async (query) => {
    const response = await fastify.inject(`/api/stories/kahdesti-otettu/adoptions?${query}`);
    expect(response.json()).toMatchObject({ status: 400, code: "invalid_input" });
  },
);
