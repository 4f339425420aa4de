import type { Plugin } from "vite";

// The first load of the search page has a limit, and most of it is libraries: these plugins let the bundler leave out
// what no page uses. Where a library changes so that they no longer fit, the build fails or the size test does.

/**
 * React Router's links that prefetch, forms and fetchers (7 kB of gzip). Names for the developer tools, calls that are
 * not marked as pure, and the router's own `fetch` keep them in otherwise. We pass neither of the two options.
 */
export function shakeReactRouter(): Plugin {
  return {
    name: "shake-react-router",
    apply: "build",
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]production[\\/]/ },
      handler: (code) =>
        code
          .replace(/^[\w$]+\.displayName = .*;$/gm, "")
          .replace(/= (React\$1\.(?:forwardRef|createContext|memo)\()/g, "= /* @__PURE__ */ $1")
          .replace(/^\t\tfetch,$/m, "")
          .replace(/\b(?:init\.|opts\?\.)(?:instrumentations|patchRoutesOnNavigation)\b/g, "undefined"),
    },
  };
}

/** TanStack Query's mutations and infinite queries (2 kB), which its client brings along. Remove with the first use. */
export function leaveOutMutations(): Plugin {
  return {
    name: "leave-out-mutations",
    apply: "build",
    load: {
      filter: { id: /[\\/]query-core[\\/]build[\\/]modern[\\/](?:mutationCache|infiniteQueryBehavior)\.js$/ },
      handler: (id) => (id.includes("mutationCache") ? noMutations : noInfiniteQueries),
    },
  };
}

const noMutations = `export class MutationCache {
  clear() {}
  getAll() { return []; }
  build() { throw new Error("Mutations are left out: see lighter-libraries.ts"); }
}`;

const noInfiniteQueries = `function leftOut() {
  throw new Error("Infinite queries are left out: see lighter-libraries.ts");
}
export { leftOut as hasNextPage, leftOut as hasPreviousPage, leftOut as infiniteQueryBehavior };`;
