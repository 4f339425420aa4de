import { join } from "node:path";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { freePort } from "../../infra/free-port.ts";
import { type Leashed, runOnLeash } from "../../infra/leash.ts";
import { runMeilisearch, type TestMeilisearch } from "../support/meilisearch.ts";
import { expect, test } from "./test.ts";

// Starting, dying and coming back take time, more so on a busy machine.
test.describe.configure({ mode: "serial", timeout: 120_000 });

let meilisearch: TestMeilisearch | null = null;
let site: Leashed | undefined;
let url = "";

test.beforeAll(async ({ request }) => {
  meilisearch = await runMeilisearch();
  if (!meilisearch) return;
  url = `http://127.0.0.1:${await freePort()}`;
  site = runOnLeash([process.execPath, join(import.meta.dirname, "serve.ts")], {
    end: "group",
    env: {
      ...process.env,
      BROWSER_TEST_DATABASE: "browser_tests_engine",
      BROWSER_TEST_PORT: new URL(url).port,
      BROWSER_TEST_SETTINGS: JSON.stringify({ MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key }),
    },
    stdout: "pipe",
  });
  await answers(request, "meilisearch");
});

test.afterAll(async () => {
  await site?.end();
  await meilisearch?.end();
});

/** Waits until this engine answers searches. */
async function answers(request: APIRequestContext, engine: string): Promise<void> {
  const ask = async (): Promise<string> => {
    const response = await request.get(`${url}/api/search?q=koulu&pageSize=1`).catch(() => null);
    return response?.ok() ? ((await response.json()) as { engine: string }).engine : "none";
  };
  await expect.poll(ask, { timeout: 90_000 }).toBe(engine);
}

/** Types words into the search and waits for their results. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("combobox", { name: "Hakusanat" }).fill(words);
  await page.keyboard.press("Enter");
  await expect(page.locator(".results-count")).toContainText(`haulla ”${words}”`);
  await expect(page.locator(".cards h3").first()).toBeVisible();
}

/** Asks for the page anew until the search engine has answered in time: a busy machine may well be too slow once. */
async function answeredInTime(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.locator(".cards h3").first()).toBeVisible();
    await expect(spareNotice(page)).toBeHidden({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

function spareNotice(page: Page): Locator {
  return page.getByText("Haku toimii juuri nyt varajärjestelmällä");
}

test("the search engine dies and comes back while somebody searches: every search is answered", async ({
  page,
  request,
}) => {
  test.skip(meilisearch === null, "No meilisearch program is on PATH: this was not tested.");
  await page.goto(url + paths.fi.search());
  await search(page, "päästökauppa");
  await answeredInTime(page);
  await meilisearch?.kill();
  await search(page, "koulujen hyvinvointi");
  await expect(spareNotice(page)).toBeVisible();
  await page.locator("details.facet").filter({ hasText: "Toimiala" }).getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/sector=/);
  await expect(page.locator(".cards h3").first()).toBeVisible();
  await meilisearch?.start();
  await answers(request, "meilisearch");
  await search(page, "lapset");
  await answeredInTime(page);
});
