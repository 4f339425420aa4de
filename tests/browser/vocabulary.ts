import { type Page, expect } from "@playwright/test";
import { write } from "./people.ts";

// The vocabulary behind the page's back.

type Labels = { preferred: string; synonyms?: string[]; hidden?: string[] };

/** Adds a tag. @returns its id */
export async function addTag(moderator: Page, fi: Labels, sv: Labels, more: object = {}): Promise<string> {
  const body = { labels: { fi, sv }, ...more };
  const { id } = (await write(moderator, "/api/vocabulary", body)) as { id: string };
  return id;
}

export type KnownTag = { id: string; slug: string; etag: string; state: string; storyCount: number };

/** A tag as the API tells it, by what it is called in any language; fails where there is none. */
export async function tagCalled(moderator: Page, name: string): Promise<KnownTag> {
  const { items } = (await (await moderator.request.get("/api/vocabulary")).json()) as {
    items: (KnownTag & { labels: Record<string, { preferred: string | null }> })[];
  };
  const tag = items.find(({ labels }) => Object.values(labels).some(({ preferred }) => preferred === name));
  if (!tag) throw new Error(`there is no tag called ${name}`);
  return tag;
}

/** Waits until the search finds so many stories of a tag: the index follows publishing. */
export async function findable(page: Page, tag: string, stories: number): Promise<void> {
  await expect(async () => {
    const answer = await page.request.get(`/api/search?tag=${tag}&pageSize=1`);
    expect(((await answer.json()) as { total: number }).total).toBe(stories);
  }).toPass({ timeout: 20_000 });
}
