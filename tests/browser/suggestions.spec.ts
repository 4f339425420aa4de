import type { Page } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { isClean } from "./clean.ts";
import { expect, test } from "./test.ts";

const field = (page: Page, name: string) => page.getByRole("combobox", { name });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name }).first();

/** Presses Down until the suggestion is the active one. */
async function goTo(page: Page, name: string): Promise<void> {
  await expect(option(page, name)).toBeVisible();
  const isActive = () => option(page, name).getAttribute("aria-selected");
  for (let presses = 0; presses < 8 && (await isActive()) !== "true"; presses += 1)
    await page.keyboard.press("ArrowDown");
  expect(await isActive()).toBe("true");
}

test("by keyboard alone a suggestion is opened, and without a choice the words are searched", async ({
  page,
}) => {
  await page.goto(paths.fi.front);
  const input = field(page, "Hae tarinoita");
  await input.focus();
  await expect(input).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("ruokahäv");
  await goTo(page, "ruokahävikki");
  await expect(input).toBeFocused();
  await expect(input).toHaveAttribute("aria-expanded", "true");
  const active = (await input.getAttribute("aria-activedescendant")) ?? "";
  expect(await option(page, "ruokahävikki").getAttribute("id")).toBe(active);
  await expect(page.getByRole("status").filter({ hasText: /ehdotus/ })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(paths.fi.tag("ruokahavikki"));

  await page.goto(paths.fi.front);
  await input.focus();
  await page.keyboard.type("ruokahäv");
  await expect(option(page, "ruokahävikki")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fi\/haku\?q=ruokah/);
});

test("Escape and Tab close the list and choose nothing", async ({ page }) => {
  await page.goto(paths.fi.search());
  const input = field(page, "Hakusanat");
  await input.pressSequentially("koulu");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(input).toHaveValue("koulu");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page).toHaveURL(/\/fi\/haku\?q=koulu/);
});

test("a story that is suggested on the search page opens with a click, whatever waits to be searched", async ({
  page,
}) => {
  await page.goto(paths.fi.search());
  await field(page, "Hakusanat").pressSequentially("päästökau");
  await option(page, /päästökauppaa/).click();
  await expect(page).toHaveURL(paths.fi.story("lahti-citicap-henkilokohtainen-paastokauppa"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("päästökauppaa");
});

test("the page opens without the list's code, and a fast typist gets no stale list", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  // The page's own clock, so that no pause of a busy machine looks like one of the typist's.
  await page.clock.install();
  await page.goto(paths.fi.search(), { waitUntil: "networkidle" });
  expect(asked.filter((url) => /suggestion/.test(url))).toEqual([]);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const input = field(page, "Hakusanat");
  await input.focus();
  await input.pressSequentially("päästökauppa");
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(option(page, /päästökauppaa/)).toBeVisible({ timeout: 500 });
  }).toPass();
  const texts = asked.filter((url) => url.includes("/api/suggestions"));
  expect(texts.map((url) => new URL(url).searchParams.get("q"))).toEqual(["päästökauppa"]);
});

test("a misspelt query shows what it was taken for, and the way to what was typed and back", async ({
  page,
}) => {
  await page.goto(paths.fi.search("q=ruokahävikkki"));
  const notice = page.getByText("Näytetään tulokset haulle");
  await expect(notice.locator("strong")).toContainText("ruokahävikki");
  await page.getByRole("link", { name: "ruokahävikkki" }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText("Ei yhtään tarinaa haulla ”ruokahävikkki”")).toBeVisible();
  await page.getByRole("link", { name: "Salli korjaukset" }).click();
  await expect(notice).toBeVisible();
});

test("what was searched for is marked, of a compound only the part", async ({ page }) => {
  await page.goto(paths.fi.search("q=kauppa+asukkaat"));
  const card = page.getByRole("article").filter({ hasText: "päästökauppaa" }).first();
  await expect(
    card
      .getByRole("heading")
      .locator("mark")
      .filter({ hasText: /^kauppaa$/ }),
  ).toBeVisible();
  await expect(card.getByRole("heading")).toContainText("päästökauppaa");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the field is a plain one, and a correction and its undoing are links", async ({ page }) => {
    await page.goto(paths.fi.front);
    await page.getByRole("searchbox", { name: "Hae tarinoita" }).fill("ruokahävikkki");
    await page.getByRole("button", { name: "Hae" }).click();
    await expect(page.locator("mark").first()).toBeVisible();
    await page.getByRole("link", { name: "ruokahävikkki" }).click();
    await expect(page).toHaveURL(/exact=1/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      for (const [path, name, settled] of [
        [paths.fi.front, "Hae tarinoita", /\/fi$/],
        [paths.fi.search("q=kaupppa"), "Hakusanat", /[?&]q=ko$/],
      ] as const) {
        test(`the open list on ${path.split("?")[0]} has no violation`, async ({ page }) => {
          await page.goto(path);
          await field(page, name).fill("");
          await field(page, name).pressSequentially("ko");
          await expect(page.getByRole("listbox")).toBeVisible();
          await page.keyboard.press("ArrowDown");
          // Results that are about to be replaced are dimmed.
          await expect(page).toHaveURL(settled);
          await expect(page.locator('[data-waiting="true"]')).toHaveCount(0);
          await isClean(page);
        });
      }
    });
  }
}
