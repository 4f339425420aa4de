import type { Draft } from "@tori/contract/drafts";
import type { Me } from "@tori/contract/people";
import type { Send } from "../platform/writing/send.ts";
import { DraftStore } from "./draft-store.ts";
import { keepTexts } from "./kept-texts.ts";

// Drafts of this browser page. One stays until the server has all of it, also while other pages are shown: a lost
// connection or an ended session does not empty a form.

const stores = new Map<string, DraftStore>();

/** The draft as it is being written here, brought up to date; begun anew for another person. */
export function openDraft(draft: Draft, me: Me, send: Send): DraftStore {
  const name = `${draft.id} ${me.id}`;
  const known = stores.get(name);
  if (known) {
    known.refresh(draft);
    return known;
  }
  const kept = me.isShared ? null : keepTexts(window.localStorage, draft.id, me.id);
  const store = new DraftStore(draft, { send, kept });
  stores.set(name, store);
  watch();
  return store;
}

/** It was published or thrown away. */
export function closeDraft(store: DraftStore): void {
  for (const [name, each] of stores) if (each === store) stores.delete(name);
}

let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  const saveAll = () => {
    for (const store of stores.values()) if (!store.isSaved) void store.save();
  };
  window.addEventListener("online", saveAll);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") saveAll();
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...stores.values()].some((store) => store.isAtRisk)) event.preventDefault();
  });
}
