import { useEffect } from "react";

/**
 * Does something again and again while the page is seen, and when one comes back to it.
 * @param work must stay the same from render to render
 * @param every milliseconds
 */
export function useWhileSeen(work: () => void, every: number): void {
  useEffect(() => {
    const workIfSeen = () => {
      if (document.visibilityState === "visible") work();
    };
    const timer = setInterval(workIfSeen, every);
    document.addEventListener("visibilitychange", workIfSeen);
    window.addEventListener("focus", workIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", workIfSeen);
      window.removeEventListener("focus", workIfSeen);
    };
  }, [work, every]);
}
