import { type KeyCreation, type Meilisearch, MeilisearchApiError } from "meilisearch";
import { defaultIndex } from "./settings.ts";

// A key's rights cannot be changed later: other rights want another uid.
const searching: KeyCreation = {
  uid: "5f0b1c0e-3a53-4d0e-9d5c-1f6a2e7c0a01",
  name: "Tekojen tori: searching",
  actions: ["search"],
  indexes: [`${defaultIndex}*`],
  expiresAt: null,
};

const writing: KeyCreation = {
  uid: "5f0b1c0e-3a53-4d0e-9d5c-1f6a2e7c0a02",
  name: "Tekojen tori: writing",
  actions: ["search", "documents.*", "indexes.*", "settings.update", "settings.get", "tasks.get"],
  indexes: [`${defaultIndex}*`],
  expiresAt: null,
};

/** A key that may search; the given one where that is no master key. */
export function readKey(given: Meilisearch, key: string): Promise<string> {
  return narrowKey(given, key, searching);
}

/** A key that may write, and make and swap the indexes; the given one where that is no master key. */
export function writeKey(given: Meilisearch, key: string): Promise<string> {
  return narrowKey(given, key, writing);
}

/** Meilisearch makes keys of the master key and their uid, so every process gets the same ones. */
async function narrowKey(given: Meilisearch, key: string, wanted: KeyCreation): Promise<string> {
  try {
    return (await given.getKey(wanted.uid ?? "")).key;
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error;
    // Keys are the master key's business alone; or there is no master key at all.
    if (error.response.status === 401 || error.response.status === 403) return key;
    if (error.response.status !== 404) throw error;
  }
  try {
    return (await given.createKey(wanted)).key;
  } catch (error) {
    // Another process was quicker.
    if (error instanceof MeilisearchApiError && error.response.status === 409) {
      return (await given.getKey(wanted.uid ?? "")).key;
    }
    throw error;
  }
}
