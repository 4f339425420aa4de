import { useState } from "react";
import { usePersonId } from "../people/use-me.ts";
import { typed } from "../platform/writing/forget-kept.ts";

let isWatching = false;

/** Nothing of it is kept anywhere else: the browser asks before the page is closed. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener("beforeunload", (event) => {
    if (typed.size > 0) event.preventDefault();
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
    value: (typed.get(key) as Value | undefined) ?? first,
    wasKept: typed.has(key),
    untouched: JSON.stringify(first),
  }));
  const [value, setValue] = useState(start.value);
  return {
    value,
    set: (next) => {
      setValue(next);
      if (JSON.stringify(next) === start.untouched) typed.delete(key);
      else typed.set(key, next);
      watch();
    },
    forget: () => void typed.delete(key),
    wasKept: start.wasKept,
  };
}
