import { defineConfig } from "@playwright/test";
import { freePort } from "../../infra/free-port.ts";
import { findChromium } from "../support/chromium.ts";

// Workers read this file too, and inherit what the first reading has chosen.
const port = (process.env["BROWSER_TEST_PORT"] ??= String(await freePort()));
const { executablePath, args, env } = await findChromium();

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Enough where other programs have the machine for themselves for a while.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
    screenshot: "only-on-failure",
    trace: "off",
  },
  webServer: {
    command: "node serve.ts",
    url: `http://127.0.0.1:${port}/readyz`,
    env: { ...process.env, BROWSER_TEST_PORT: port },
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
