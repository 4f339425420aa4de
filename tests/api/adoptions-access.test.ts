import { expect, test } from "vitest";
import { adopt, newPlace, newStory, siteWithAdopters } from "../support/adoptions.ts";
import { refusal } from "../support/refusal.ts";

// Who sees and does what about an adoption, written out: one that is kept within the organisation, and one released.

const { site, moderator, home, vantaa, espoo, visitor } = await siteWithAdopters();
const colleagues = await newPlace(site, "vantaa", "Hakunilan päiväkoti");
/** Says to be of Vantaa, which nobody has confirmed. */
const pretender = espoo.author;
await pretender.call("foundWorkplace", { body: { organisation: "vantaa", name: "Väitetty paikka" } });

const callers = {
  visitor,
  editor: vantaa.editor.call,
  author: vantaa.author.call,
  colleague: colleagues.editor.call,
  otherOrganisation: espoo.editor.call,
  pretender: pretender.call,
  storysEditor: home.editor.call,
  storysAuthor: home.author.call,
  moderator: moderator.call,
};
type Who = keyof typeof callers;
const everyone = Object.keys(callers) as Who[];

const slug = await newStory(home, "Pääsytaulukon tarina");
const kept = await adopt(vantaa, slug, { visibility: "organisation", outcome: "Salainen tulos" });
const released = await adopt(colleagues, slug, { outcome: "Avoin tulos" });
const step = { status: "in_use" } as const;

const done = (who: Who, call: Promise<unknown>) => refusal(call).then((outcome) => [who, outcome] as const);

async function table(
  ask: (call: (typeof callers)[Who]) => Promise<unknown>,
): Promise<Record<string, string>> {
  const outcomes = [];
  for (const who of everyone) outcomes.push(await done(who, ask(callers[who])));
  return Object.fromEntries(outcomes);
}

/** What each gets, where all but these get `others`. */
const expected = (others: string, some: Partial<Record<Who, string>>) =>
  Object.fromEntries(everyone.map((who) => [who, some[who] ?? others]));

test("what is kept is read by the adopter's organisation alone", async () => {
  const read = await table((call) => call("getAdoption", { params: { id: kept } }));
  expect(read).toEqual(expected("not_found", { editor: "done", author: "done", colleague: "done" }));
});

test("what is released everyone reads", async () => {
  const read = await table((call) => call("getAdoption", { params: { id: released } }));
  expect(read).toEqual(expected("done", {}));
});

test("a workplace's kept adoptions are listed for its organisation alone", async () => {
  const list = await table((call) => call("listKeptAdoptions", { params: { slug: vantaa.slug } }));
  expect(list).toEqual(
    expected("forbidden", { visitor: "signed_out", editor: "done", author: "done", colleague: "done" }),
  );
});

test("only its workplace's editors write an adoption on; of a kept one others do not even learn", async () => {
  const body = step;
  const some = { visitor: "signed_out", editor: "done", author: "forbidden", colleague: "forbidden" };
  const keptSteps = await table((call) => call("addAdoptionStep", { params: { id: kept }, body }));
  expect(keptSteps).toEqual(expected("not_found", some));
  const steps = await table((call) => call("addAdoptionStep", { params: { id: released }, body }));
  expect(steps).toEqual(expected("forbidden", { visitor: "signed_out", colleague: "done" }));
});

test("only its workplace's editors release an adoption", async () => {
  const body = { visibility: "organisation" } as const;
  const set = await table((call) => call("setAdoptionVisibility", { params: { id: kept }, body }));
  const some = { visitor: "signed_out", editor: "done", author: "forbidden", colleague: "forbidden" };
  expect(set).toEqual(expected("not_found", some));
});

test("only the story's editors thank for an adoption, and for a kept one nobody", async () => {
  const body = { kind: "thank" } as const;
  const thanks = await table((call) => call("acknowledgeAdoption", { params: { id: released }, body }));
  expect(thanks).toEqual(expected("forbidden", { visitor: "signed_out", storysEditor: "done" }));
  const early = await table((call) => call("acknowledgeAdoption", { params: { id: kept }, body }));
  const some = {
    visitor: "signed_out",
    editor: "forbidden",
    author: "forbidden",
    colleague: "forbidden",
  };
  expect(early).toEqual(expected("not_found", some));
});

test("the story's editor of the adopter's organisation learns of it, and cannot answer before it is released", async () => {
  const own = await newStory(vantaa, "Talon sisäinen");
  const id = await adopt(colleagues, own, { visibility: "organisation" });
  const body = { kind: "thank" } as const;
  expect(await refusal(vantaa.editor.call("acknowledgeAdoption", { params: { id }, body }))).toBe("conflict");
});

const leaks = (text: string) => text.includes("Salainen tulos") || text.includes(kept);

test("what is kept leaks into no answer of anyone else's", async () => {
  for (const who of everyone) {
    const call = callers[who];
    const answers: unknown[] = [
      await call("getStory", { params: { slug } }),
      await call("listStoryAdoptions", { params: { slug }, query: {} }),
      await call("listWorkplaceAdoptions", { params: { slug: home.slug }, query: { side: "given" } }),
      await call("listWorkplaceAdoptions", { params: { slug: vantaa.slug }, query: { side: "taken" } }),
      await call("searchStories", { query: { q: "Salainen tulos" } }),
    ];
    if (who !== "visitor" && !["editor", "author", "colleague"].includes(who)) {
      answers.push(await call("getMyAdoptions", { params: { slug } }));
      answers.push(await call("exportMyData", {}));
    }
    expect([who, leaks(JSON.stringify(answers))]).toEqual([who, false]);
  }
  expect((await visitor("getStory", { params: { slug } })).reuse.total).toBe(1);
  for (const path of ["/fi/syote.xml", "/sv/flode.xml", "/sitemap.xml", "/api/stories?limit=50"]) {
    const { body } = await site.fastify.inject(path);
    expect([path, leaks(body)]).toEqual([path, false]);
  }
});

test("what belongs to no released adoption names nobody, and entries name their writers within the organisation alone", async () => {
  for (const who of everyone) {
    const { steps } = await callers[who]("getAdoption", { params: { id: released } });
    const isWithin = ["editor", "author", "colleague"].includes(who);
    expect([who, steps.at(-1)?.by]).toEqual([who, isWithin ? "Eija Editor" : null]);
  }
});
