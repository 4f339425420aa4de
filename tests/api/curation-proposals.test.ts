import { expect, test } from "vitest";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { curators, fieldsOf, problemOf, seen, signInCurators, tagNamed } from "../support/curation.ts";
import { saveAll, wholeStory, workplaceWith } from "../support/drafts.ts";
import { signInAs } from "../support/person.ts";
import { mailsTo } from "../support/workplaces.ts";

const site = await testSite({ settings: curators });
const visitor = createClient(site.fastify);
const { mauri, maija } = await signInCurators(site);
const { call } = mauri;
const writer = await signInAs(site, "kirjoittaja@lahti.fi", { name: "Kirsi Kirjoittaja" });
const workplace = await workplaceWith(site.db, [{ email: writer.email, role: "editor" }]);

/** Publishes a story that proposes a word. */
async function propose(word: string): Promise<{ id: string; etag: string }> {
  const { id } = await writer.call("createDraft", { body: { workplace, language: "fi" } });
  const story = wholeStory(`Tarina sanasta ${word}`);
  const classification = { ...(story.classification as object), tags: [{ proposed: word }] };
  await saveAll(writer.call, id, { ...story, classification });
  await writer.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } });
  const { items } = await call("listVocabulary", {});
  const tag = items.find(({ labels }) => labels.fi?.preferred === word);
  expect(tag).toMatchObject({ state: "proposed", storyCount: 1, proposedBy: { name: "Kirsi Kirjoittaja" } });
  return tag ?? { id: "", etag: "" };
}

test("an approved proposal has its own address and finds its story; its proposer is told", async () => {
  const tag = await propose("lepovuorot");
  const { slug } = await call("decideProposal", {
    ...seen(tag),
    body: { decision: "approve", tag: tagNamed("lepovuoro"), note: "Yksikkö on tapana." },
  });
  expect(slug).toBe("lepovuoro");
  expect((await visitor("getTag", { params: { slug } })).storyCount).toBe(1);
  expect((await visitor("searchStories", { query: { q: "lepovuoro sv" } })).total).toBeGreaterThan(0);
  expect((await mailsTo(writer))[0]).toBe("Ehdottamasi asiasana on otettu käyttöön: lepovuorot");
});

test("a declined proposal is nowhere to be seen, and its proposer hears why", async () => {
  const tag = await propose("höpösana");
  await call("decideProposal", { ...seen(tag), body: { decision: "decline", reason: "Liian yleinen sana" } });
  const { items } = await visitor("listTagChoices", {});
  expect(items.map(({ id }) => id)).not.toContain(tag.id);
  const { items: mails } = await writer.call("listLocalMails", {});
  expect(mails.find(({ to }) => to === writer.email)?.text).toContain("Syy: Liian yleinen sana");
});

test("a proposal is decided once, by whoever saw it last", async () => {
  const tag = await propose("kiistelty sana");
  await call("decideProposal", { ...seen(tag), body: { decision: "decline", reason: "Ei sovi" } });
  const decide = (etag: string) =>
    problemOf(
      maija.call("decideProposal", {
        ...seen({ id: tag.id, etag }),
        body: { decision: "approve", tag: tagNamed("kiistelty sana") },
      }),
    );
  expect((await decide(tag.etag)).code).toBe("stale");
  expect(await decide('"2"')).toMatchObject({ code: "conflict", detail: "Ehdotus on jo käsitelty." });
});

test("an approval without a Swedish name is refused, and the proposal waits on", async () => {
  const tag = await propose("puolinimi");
  const body = { decision: "approve", tag: { labels: { fi: { preferred: "puolinimi" } } } } as const;
  expect(Object.keys(await fieldsOf(call("decideProposal", { ...seen(tag), body })))).toEqual([
    "tag.labels.sv.preferred",
  ]);
  expect(await call("getCuratedTag", { params: { id: tag.id } })).toMatchObject({ state: "proposed" });
});
