import type { Plugin } from "vite";

/**
 * Leaves out of the browser's routes where each page's module lies: only the server asks, to name the page's chunks in
 * its first HTML. A reader's every page loads them otherwise.
 */
export function leaveOutSources(): Plugin {
  return {
    name: "leave-out-sources",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    transform: {
      filter: { id: /[\\/]web[\\/]src[\\/](?:work-)?routes\.tsx$/ },
      handler: (code) => code.replace(/"src\/[\w/-]+\.tsx?"/g, '""'),
    },
  };
}
