import react from "@vitejs/plugin-react";
import { type BuildEnvironmentOptions, defineConfig } from "vite";
import { precompress } from "./precompress.ts";
import { leaveOutMutations, shakeReactRouter } from "./lighter-libraries.ts";
import { leaveOutSources } from "./lighter-routes.ts";

// Browsers that know light-dark() and CSS nesting, all from 2024 or later.
const browsers = ["chrome123", "edge123", "firefox120", "safari17.5"];

const browserBuild: BuildEnvironmentOptions = {
  outDir: "dist/client",
  manifest: true,
  target: browsers,
  cssTarget: browsers,
  // Small files stay files: the content security policy allows no data: URLs.
  assetsInlineLimit: 0,
  rolldownOptions: {
    input: "src/entry-client.tsx",
    output: {
      codeSplitting: {
        // Few files for the first load: libraries, which seldom change, and what every page is made of.
        groups: [
          {
            name: "vendor",
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/,
            priority: 2,
          },
          {
            name: "app",
            test: /[\\/](?:web[\\/]src[\\/](?:platform[\\/](?!writing)|site[\\/]|ui[\\/](?:icons|logo)|search[\\/](?:search-field|suggest-input)[.]|stories[\\/](?:story-card|status-pill|years|use-story-lang)[.]|practices[\\/]queries)|text[\\/]src[\\/](?!static-page|api-docs|dates|time-of-day|work-paths|reuse-paths)[^\\/]+$)|vite[\\/]preload-helper/,
            minShareCount: 2,
          },
          {
            // The search page in one file, though moderators' pages need parts of it: two would be more than its limit.
            name: "search",
            test: /[\\/]web[\\/]src[\\/]search[\\/](?!search-field|.*suggest)[^\\/]+[.]tsx?$/,
          },
          {
            // What a story's page is made of, in one file for a draft's preview and for a comparison too.
            name: "story",
            test: /[\\/]web[\\/]src[\\/](?:stories[\\/][^\\/]+$|organisations[\\/]place-facts|adoptions[\\/](?:adoption-|queries))|text[\\/]src[\\/]reuse-paths/,
            minShareCount: 2,
          },
        ],
      },
    },
  },
};

// Two builds: the browser's, and the server's module that renders the first HTML (`vite build --ssr`).
export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), shakeReactRouter(), leaveOutMutations(), leaveOutSources(), precompress()],
  publicDir: isSsrBuild ? false : "public",
  appType: "custom",
  // Built, everything is in it, so that Node runs it with no dev dependencies installed.
  ...(command === "build" && { ssr: { noExternal: true } }),
  // Left to the environment of who runs the server, React would often be the slow one for development.
  ...(command === "build" && { define: { "process.env.NODE_ENV": '"production"' } }),
  build: isSsrBuild ? { target: "node24" } : browserBuild,
}));
