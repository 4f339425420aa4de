import { useState } from "react";
import { usePersonId } from "../people/use-me.ts";

/** What has been typed into forms of this browser page and not been sent, by whose it is and what it is for. */
const kept = new Map<string, unknown>();

let isWatching = false;

/** Nothing of it is kept anywhere else: the browser asks before the page is closed. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener("beforeunload", (event) => {
    if (kept.size > 0) event.preventDefault();
  });
}

type Kept<Value> = {
  value: Value;
  set: (value: Value) => void;
  /** Once it has been sent. */
  forget: () => void;
  /** The form was left before, and goes on from there. */
  wasKept: boolean;
};

/**
 * What a form holds, which outlives the form as a draft does: nothing is lost on the way to another page and back.
 * @param name which form it is, of all in the site
 * @param first what it begins with
 */
export function useKept<Value>(name: string, first: Value): Kept<Value> {
  const key = `${usePersonId() ?? ""} ${name}`;
  const [start] = useState(() => ({
    value: (kept.get(key) as Value | undefined) ?? first,
    wasKept: kept.has(key),
    untouched: JSON.stringify(first),
  }));
  const [value, setValue] = useState(start.value);
  return {
    value,
    set: (next) => {
      setValue(next);
      if (JSON.stringify(next) === start.untouched) kept.delete(key);
      else kept.set(key, next);
      watch();
    },
    forget: () => void kept.delete(key),
    wasKept: start.wasKept,
  };
}
