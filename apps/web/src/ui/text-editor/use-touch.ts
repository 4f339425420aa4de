import { useSyncExternalStore } from "react";

let isTouch: boolean | undefined;

/**
 * Whether fingers are what the person points with: on such screens plain text is written with less trouble. A mouse
 * that is plugged in later changes nothing, for it would take the field from under what is being written.
 */
export function useTouch(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => (isTouch ??= window.matchMedia("(pointer: coarse)").matches),
    () => false,
  );
}

function neverChanges(): () => void {
  return () => {};
}
