import type { Database } from "@tori/db/database";
import type { Contents, EngineHealth, SearchEngine } from "./engine.ts";
import { connect, type Connection, type Instance, isStatus } from "./meilisearch/connection.ts";
import { unmarkedAnalyzer } from "./meilisearch/document.ts";
import { searchIndex } from "./meilisearch/search.ts";
import { applySettings, putDocuments, removeDocuments, replaceDocuments } from "./meilisearch/write.ts";

// A reader should not wait longer for one engine when another can answer.
const searchLimit = 300;
const healthLimit = 2000;

export type MeilisearchEngine = SearchEngine & {
  /** Makes the index, or brings its settings up to date. */
  prepare: () => Promise<void>;
};

/**
 * Search in one instance of Meilisearch, which matches and counts; what it finds is put in order by the keys that the
 * database has, as everywhere. Writes resolve when searches find them. Searches fail after `limit` ms.
 */
export function createMeilisearchEngine(
  db: Database,
  instance: Instance,
  limit = searchLimit,
): MeilisearchEngine {
  const connection = connect(instance);
  return {
    name: "meilisearch",
    prepare: () => using(connection, ({ write }) => applySettings(write)),
    upsert: (documents) => using(connection, ({ write }) => putDocuments(write, documents)),
    remove: (ids) => using(connection, ({ write }) => removeDocuments(write, ids)),
    rebuild: (documents) => using(connection, ({ write }) => replaceDocuments(write, documents)),
    search: (request) =>
      using(connection, ({ read }) =>
        searchIndex({ ...read, db, signal: AbortSignal.timeout(limit) }, request),
      ),
    health: () => using(connection, health),
    contents: () => using(connection, contents),
  };
}

type Clients = Awaited<ReturnType<Connection["clients"]>>;

/** Keys that were refused are asked for anew the next time. */
async function using<T>(connection: Connection, work: (clients: Clients) => Promise<T>): Promise<T> {
  try {
    return await work(await connection.clients());
  } catch (error) {
    if (isStatus(error, 401, 403)) connection.forget();
    throw error;
  }
}

async function health({ read }: Clients): Promise<EngineHealth> {
  const query = { facets: ["analyzer"], page: 1, hitsPerPage: 0 };
  const init = { signal: AbortSignal.timeout(healthLimit) };
  try {
    const { totalHits, facetDistribution } = await read.client.index(read.index).search("", query, init);
    const marked = Object.keys(facetDistribution?.["analyzer"] ?? {});
    return { documents: totalHits, analyzers: marked.map(unmarkedAnalyzer).toSorted() };
  } catch (error) {
    if (isStatus(error, 404)) return { documents: 0, analyzers: [] };
    throw error;
  }
}

const pageSize = 2000;

async function contents({ write }: Clients): Promise<Contents> {
  const found: Contents = new Map();
  const index = write.client.index<{ id: string; version: number; analyzer: string }>(write.index);
  try {
    for (let total = Infinity, offset = 0; offset < total; offset += pageSize) {
      const page = await index.getDocuments({
        fields: ["id", "version", "analyzer"],
        offset,
        limit: pageSize,
      });
      for (const { id, version, analyzer } of page.results) {
        found.set(id, { version, analyzer: unmarkedAnalyzer(analyzer) });
      }
      total = page.total;
    }
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
  return found;
}
