// The server of npm run dev; dev.ts starts it, anew when the API's sources change. Vite answers on
// PORT with the web's sources; everything else it passes on to the API behind it, which
// renders pages with the module that Vite compiles on demand.
import { createServer, type Server } from "node:http";
import type { PageModule } from "@tori/contract/page";
import { createServer as createVite, type ViteDevServer } from "vite";
import { parseConfig } from "../apps/api/src/platform/config.ts";
import { serve } from "../apps/api/src/server.ts";
import { freePort } from "./free-port.ts";
import { root } from "./settings.ts";

const web = `${root}apps/web`;

// Nothing is stopped in order here: the next server shall be there at once.
const env: Record<string, string | undefined> = { LOG_LEVEL: "warn", ...process.env };
const { host, port, publicUrl } = parseConfig(env);
const apiPort = await freePort();
const front = createServer();
const vite = await startVite(front, apiPort);
await serve({
  env: { ...env, HOST: "127.0.0.1", PORT: String(apiPort), PUBLIC_URL: publicUrl, RATE_LIMIT: "off" },
  progress: (line) => console.log(line),
  web: { module: await pageModule(vite), manifest: null, root: new URL(`file://${web}/public/`) },
});
front.on("request", vite.middlewares);
// Last, for open pages load themselves anew as soon as somebody listens again.
front.listen(port, host, () => console.log(`Tekojen tori on auki: ${publicUrl}`));

function startVite(front: Server, apiPort: number): Promise<ViteDevServer> {
  return createVite({
    root: web,
    configFile: `${web}/vite.config.ts`,
    logLevel: "warn",
    server: {
      middlewareMode: true,
      hmr: { server: front },
      proxy: {
        // Vite's own addresses begin with these; pages, files and the API with anything else.
        "^/(?!@|src/|node_modules/)": {
          target: `http://127.0.0.1:${apiPort}`,
          // Hot reload puts styles into the page, which the site's own policy forbids.
          configure: (proxy) =>
            proxy.on("proxyRes", ({ headers }) => delete headers["content-security-policy"]),
        },
      },
    },
  });
}

/** Compiled anew at each page, so that a change shows without a restart. */
async function pageModule(vite: ViteDevServer): Promise<PageModule> {
  const load = async () => (await vite.ssrLoadModule("/src/entry-server.tsx")) as PageModule;
  const { inlineScriptHashes } = await load();
  return {
    inlineScriptHashes,
    async renderPage(request) {
      try {
        return await (await load()).renderPage(request);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        throw error;
      }
    },
  };
}
