import { Meilisearch, MeilisearchApiError } from "meilisearch";
import { readKey, writeKey } from "./api-keys.ts";
import { defaultIndex } from "./settings.ts";

/** One instance of Meilisearch, and the key that was given for it; `index` begins with "stories". */
export type Instance = { url: string; key: string | null; index?: string };

/** An index, and a client that may do no more with it than it has to. */
export type Target = { client: Meilisearch; index: string };

export type Clients = { read: Target; write: Target };

export type Connection = {
  /** Clients with keys of their own, asked for once. */
  clients: () => Promise<Clients>;
  /** The keys were refused: an instance that was wiped has forgotten them. */
  forget: () => void;
};

/**
 * Connects when it is first used.
 *
 * The official client is used, for it lets us abort a search and ask for an answer that is not compressed: compressed
 * ones come in two writes and wait some 40 ms for a delayed acknowledgement.
 */
export function connect(instance: Instance): Connection {
  let current: Promise<Clients> | undefined;
  const forget = (): void => {
    current = undefined;
  };
  return {
    clients() {
      if (current) return current;
      const connecting = openClients(instance);
      current = connecting;
      connecting.catch(() => {
        if (current === connecting) forget();
      });
      return connecting;
    },
    forget,
  };
}

async function openClients({ url, key, index = defaultIndex }: Instance): Promise<Clients> {
  const given = client(url, key);
  if (key === null) return { read: { client: given, index }, write: { client: given, index } };
  return {
    read: { client: client(url, await readKey(given, key)), index },
    write: { client: client(url, await writeKey(given, key)), index },
  };
}

function client(host: string, apiKey: string | null): Meilisearch {
  return new Meilisearch({
    host,
    ...(apiKey !== null && { apiKey }),
    requestInit: { headers: { "accept-encoding": "identity" } },
    // Searches are aborted much earlier; this is for writes.
    timeout: 30_000,
  });
}

/** Whether the instance answered with this status; false where it did not answer. */
export function isStatus(error: unknown, ...statuses: number[]): boolean {
  return error instanceof MeilisearchApiError && statuses.includes(error.response.status);
}
