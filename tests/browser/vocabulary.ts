import type { Page } from "@playwright/test";
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
