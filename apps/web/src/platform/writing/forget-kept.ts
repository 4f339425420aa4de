/** Names of what the browser keeps for the one who is signed in begin with it. */
export const keptPrefix = "tori.draft.";

/** What has been typed into forms of this browser page and kept nowhere else, by whose it is and what it is for. */
export const typed = new Map<string, unknown>();

/** Whoever signs out leaves nothing in the browser. */
export function forgetKept(storage: Storage): void {
  typed.clear();
  for (const name of Object.keys(storage)) if (name.startsWith(keptPrefix)) storage.removeItem(name);
}
