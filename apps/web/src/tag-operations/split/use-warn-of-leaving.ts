import { useEffect } from "react";

/** Has the browser ask before the page is closed where something has been chosen: nothing of it is kept. */
export function useWarnOfLeaving(isChosen: boolean): void {
  useEffect(() => {
    if (!isChosen) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChosen]);
}
