import { setTimeout as delay } from "node:timers/promises";
import { type Contender, firstPage } from "./contender.ts";
import type { PlainText } from "./plain-texts.ts";
import type { RunningMeilisearch } from "./start-meilisearch.ts";

const uid = "plain";

/** Meilisearch as it comes: texts and tags' labels in, the query as it was typed; both ways to drop words. */
export async function plainMeilisearch(
  meilisearch: RunningMeilisearch,
  texts: readonly PlainText[],
): Promise<Contender[]> {
  await settled(meilisearch, "POST", "/indexes", { uid, primaryKey: "id" });
  await settled(meilisearch, "PATCH", `/indexes/${uid}/settings`, {
    searchableAttributes: ["title", "summary", "tags", "body"],
    displayedAttributes: ["id"],
  });
  await settled(meilisearch, "POST", `/indexes/${uid}/documents`, texts);
  return ["frequency", "last"].map((matchingStrategy) => ({
    name: `plain Meilisearch (${matchingStrategy})`,
    targets: null,
    async find({ query }) {
      const asked = { q: query, page: 1, hitsPerPage: firstPage, matchingStrategy };
      const answer = await ask<Answer>(meilisearch, "POST", `/indexes/${uid}/search`, asked);
      return { slugs: answer.hits.map(({ id }) => id), total: answer.totalHits };
    },
  }));
}

type Answer = { hits: { id: string }[]; totalHits: number };
type Task = { status: string; error: { message: string } | null };

/** Writes, and waits until searches find it. */
async function settled(
  meilisearch: RunningMeilisearch,
  method: string,
  path: string,
  body: unknown,
): Promise<void> {
  const { taskUid } = await ask<{ taskUid: number }>(meilisearch, method, path, body);
  for (;;) {
    const task = await ask<Task>(meilisearch, "GET", `/tasks/${taskUid}`);
    if (task.status === "succeeded") return;
    if (task.status === "failed") throw new Error(`Meilisearch: ${task.error?.message}`);
    await delay(50);
  }
}

async function ask<T>(
  { url, key }: RunningMeilisearch,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(url + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      "accept-encoding": "identity",
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`Meilisearch: ${method} ${path}: ${await response.text()}`);
  return (await response.json()) as T;
}
