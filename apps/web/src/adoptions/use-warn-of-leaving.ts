import { useEffect, useState } from "react";

/** Has the browser ask before a page is closed where something has been typed: nothing of it is kept. */
export function useWarnOfLeaving(typed: unknown): void {
  const [first] = useState(typed);
  const isTyped = typed !== first;
  useEffect(() => {
    if (!isTyped) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isTyped]);
}
