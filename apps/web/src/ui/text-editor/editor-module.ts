import { useEffect, useSyncExternalStore } from "react";

type Editor = (typeof import("./formatted-editor.tsx"))["FormattedEditor"];
type State = { Editor?: Editor; hasFailed: boolean };

// The editor is as large as all the rest of the page: it is fetched when somebody begins to write, once for all fields.
let state: State = { hasFailed: false };
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/**
 * Fetches the editor unless that has been done. Where it fails, the next call tries again, in browsers that do not
 * remember a failure until the page is loaded anew.
 */
export function loadEditor(): void {
  loading ??= import("./formatted-editor.tsx").then(
    ({ FormattedEditor }) => settle({ Editor: FormattedEditor, hasFailed: false }),
    () => {
      loading = undefined;
      settle({ hasFailed: true });
    },
  );
}

function settle(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The editor, once it is here; `isWanted` fetches it. */
export function useEditorModule(isWanted: boolean): State {
  useEffect(() => {
    if (isWanted) loadEditor();
  }, [isWanted]);
  return useSyncExternalStore(subscribe, currentState, currentState);
}

function currentState(): State {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
