import type { Plugin } from "vite";

/**
 * Lets the bundler leave out the half of React Router that no page uses (links that prefetch, forms, fetchers: 5 kB of
 * gzip). Names for the developer tools and calls that are not marked as pure keep it in otherwise; nothing that runs is
 * changed. We pass no `instrumentations`.
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
          .replace(/\b(?:init\.|opts\?\.)instrumentations\b/g, "undefined"),
    },
  };
}
