import type { EnqueuedTask, Meilisearch } from "meilisearch";
import type { SearchDocument } from "../document.ts";
import { isStatus, type Target } from "./connection.ts";
import { toMeilisearchDocument } from "./document.ts";
import { finish } from "./tasks.ts";
import { asideOf, indexSettings } from "./settings.ts";

const batchSize = 500;

/** Makes the index where it is not there, with the settings of the code; brings it up to date where it is. */
export async function applySettings({ client, index }: Target): Promise<void> {
  if (!(await createdAt(client, index))) await makeIndex(client, index);
  else await finish(client, [await client.index(index).updateSettings(indexSettings)]);
}

/** Adds or replaces documents; resolves when searches find them. */
export async function putDocuments(target: Target, given: readonly SearchDocument[]): Promise<void> {
  const { client, index } = target;
  const documents = [...new Map(given.map((document) => [document.id, document])).values()];
  if (documents.length === 0) return;
  // A missing index would be made by the first document, with settings that are not ours.
  if (!(await createdAt(client, index))) await makeIndex(client, index);
  const tasks: EnqueuedTask[] = [];
  for (let at = 0; at < documents.length; at += batchSize) {
    tasks.push(await enqueue(client, index, documents.slice(at, at + batchSize)));
  }
  await finish(client, tasks);
}

export async function removeDocuments({ client, index }: Target, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || !(await createdAt(client, index))) return;
  await finish(client, [await client.index(index).deleteDocuments([...ids])]);
}

/** Builds an index beside the one that serves, and swaps the two when everything is in it. */
export async function replaceDocuments(
  { client, index }: Target,
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
): Promise<void> {
  const aside = asideOf(index);
  // What an earlier attempt has left.
  if (await createdAt(client, aside)) await finish(client, [await client.deleteIndex(aside)]);
  await makeIndex(client, aside);
  const tasks: EnqueuedTask[] = [];
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < batchSize) continue;
    tasks.push(await enqueue(client, aside, batch));
    batch = [];
  }
  if (batch.length > 0) tasks.push(await enqueue(client, aside, batch));
  await finish(client, tasks);
  await swap(client, index, aside);
}

async function swap(client: Meilisearch, index: string, aside: string): Promise<void> {
  if (!(await createdAt(client, index))) await makeIndex(client, index);
  const made = await createdAt(client, aside);
  // The task of a swap belongs to no index, so our key cannot see it; the next task comes after it.
  await client.swapIndexes([{ indexes: [index, aside], rename: false }]);
  await finish(client, [await client.deleteIndex(aside)]);
  if ((await createdAt(client, index)) !== made) throw new Error("Meilisearch: indexes not swapped");
}

async function makeIndex(client: Meilisearch, uid: string): Promise<void> {
  await finish(client, [
    await client.createIndex(uid, { primaryKey: "id" }),
    await client.index(uid).updateSettings(indexSettings),
  ]);
}

/** When the index was made, or null where there is none. */
async function createdAt(client: Meilisearch, uid: string): Promise<string | null> {
  try {
    return (await client.getRawIndex(uid)).createdAt;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

function enqueue(
  client: Meilisearch,
  uid: string,
  documents: readonly SearchDocument[],
): Promise<EnqueuedTask> {
  const lines = documents.map((document) => JSON.stringify(toMeilisearchDocument(document)));
  return client
    .index(uid)
    .addDocumentsFromString(lines.join("\n"), "application/x-ndjson", { primaryKey: "id" });
}
