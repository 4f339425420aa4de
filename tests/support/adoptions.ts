import type { createAdoption } from "@tori/contract/adoptions";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Call } from "@tori/contract/endpoints";
import { sql } from "kysely";
import { type TestApp, testSite } from "./app.ts";
import { createClient } from "./client.ts";
import { saveAll, wholeStory, workplaceWith } from "./drafts.ts";
import { type Person, signInAs } from "./person.ts";

/** A workplace with an editor and an author of its own. */
export type Place = { slug: string; name: string; editor: Person; author: Person };

/** A site with a workplace in Lahti that publishes stories, and one in Vantaa and one in Espoo that reuse them. */
export async function siteWithAdopters(
  options: Pick<NonNullable<Parameters<typeof testSite>[0]>, "web"> = {},
) {
  const site = await testSite({ ...options, settings: { ADMIN_EMAILS: "moderaattori@tori.test" } });
  const moderator = await signInAs(site, "moderaattori@tori.test", { name: "Mikko Moderaattori" });
  const home = await newPlace(site, "lahti", "Möysän päiväkoti");
  const vantaa = await newPlace(site, "vantaa", "Tikkurilan päiväkoti");
  const espoo = await newPlace(site, "espoo", "Tapiolan päiväkoti");
  const visitor = createClient(site.fastify);
  return { site, moderator, home, vantaa, espoo, visitor };
}

let places = 0;

export async function newPlace(site: TestApp, organisation: string, name: string): Promise<Place> {
  places += 1;
  const editor = await signInAs(site, `muokkaaja${places}@${organisation}.test`, { name: "Eija Editor" });
  const author = await signInAs(site, `kirjoittaja${places}@${organisation}.test`, { name: "Antti Author" });
  const members = [
    { email: editor.email, role: "editor" },
    { email: author.email, role: "author" },
  ] as const;
  const slug = await workplaceWith(site.db, members, { organisation, name });
  const row = await site.db
    .selectFrom("workplace")
    .select("name")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return { slug, name: row.name, editor, author };
}

/** A published story of a workplace; its practice began in 2025. */
export async function newStory({ slug, editor }: Place, title: string): Promise<string> {
  const { id } = await editor.call("createDraft", { body: { workplace: slug, language: "fi" } });
  await saveAll(editor.call, id, wholeStory(title));
  return (await editor.call("publishDraft", { params: { id }, body: { licence: "CC-BY-4.0" } })).slug;
}

type Adopting = EndpointInput<typeof createAdoption>["body"];

/** Records that a workplace uses a story; released, and in use, where not said. */
export async function adopt(place: Place, story: string, more: Partial<Adopting> = {}): Promise<string> {
  const body: Adopting = { workplace: place.slug, status: "in_use", ...more };
  return (await place.editor.call("createAdoption", { params: { slug: story }, body })).id;
}

/** Mails with these words, the newest first. */
export async function mailsAbout(call: Call, words: string): Promise<{ to: string; subject: string }[]> {
  const { items } = await call("listLocalMails", {});
  return items.filter(({ text }) => text.includes(words)).map(({ to, subject }) => ({ to, subject }));
}

/** The day so many days from now, in Finland. */
export async function dayFromNow(site: TestApp, days: number): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    select (now() at time zone 'Europe/Helsinki')::date + ${days}::int as day
  `.execute(site.db);
  return rows[0]?.day ?? "";
}
