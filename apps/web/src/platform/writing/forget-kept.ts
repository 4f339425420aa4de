/** Names of what the browser keeps for the one who is signed in begin with it. */
export const keptPrefix = "tori.draft.";

/** Whoever signs out leaves nothing in the browser. */
export function forgetKept(storage: Storage): void {
  for (const name of Object.keys(storage)) if (name.startsWith(keptPrefix)) storage.removeItem(name);
}
