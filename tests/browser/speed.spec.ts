import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** The sum of layout shifts that no visitor caused, while the page loads and settles. */
async function layoutShift(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
}

for (const width of [360, 1280]) {
  test(`nothing moves while pages load at ${width} px`, async ({ browser }) => {
    for (const path of [
      "/fi",
      "/fi/haku?q=koulu",
      "/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa",
    ]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      expect(await layoutShift(page, path), path).toBeLessThan(0.01);
      await page.close();
    }
  });
}

test("a page asks nothing of other hosts", async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  for (const path of [
    "/fi",
    "/fi/haku",
    "/fi/tarinat/lahti-citicap-henkilokohtainen-paastokauppa",
    "/fi/rajapinta",
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect([...hosts]).toEqual([baseURL]);
});

test("reading sets no cookie", async ({ page, context }) => {
  await page.goto("/fi/haku?q=koulu");
  await page.getByRole("article").first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("the theme that a visitor chooses is there before the first paint, on the next page too", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/fi");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("banner").getByRole("combobox").selectOption({ label: "Tumma" });
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto("/fi/toimintatavat");
  expect(await background()).toBe(dark);
});
