import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const query = "koulujen hyvinvointi";

async function search(page: Page): Promise<void> {
  await page.goto("/fi");
  await page.getByRole("combobox", { name: "Hae tarinoita" }).fill(query);
  await page.getByRole("button", { name: "Hae" }).click();
  await expect(page.getByText(`haulla ”${query}”`)).toBeVisible();
}

/** Chooses the first value of a facet and checks that it gave as many stories as it promised. */
async function chooseFirst(page: Page, facet: string): Promise<void> {
  const choice = page.getByRole("group", { name: facet }).getByRole("listitem").first();
  const promised = Number(await choice.locator(".choice-count").textContent());
  const name = await choice.getByRole("checkbox").getAttribute("name");
  await choice.getByRole("checkbox").check();
  await expect(page).toHaveURL(new RegExp(`[?&]${name}=`));
  await expect(page.getByText(new RegExp(`^${promised}\\s`))).toBeVisible();
}

const cards = (page: Page) => page.getByRole("region", { name: "Hakutulokset" }).getByRole("article");

test("a reader finds a story with two words and two filters, reads it and comes back to the same list", async ({
  page,
}) => {
  await search(page);
  await chooseFirst(page, "Toimintatapa");
  await chooseFirst(page, "Toimiala");
  await expect(page).toHaveURL(/practice=.+&sector=/);
  const titles = await cards(page).getByRole("heading").allTextContents();
  const address = page.url();

  await cards(page).first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[0] ?? "");
  await expect(page.getByText("Toimituksen koonti julkisista lähteistä").first()).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(cards(page).getByRole("heading")).toHaveText(titles);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});

test("the list comes back where it was left", async ({ page }) => {
  await page.goto("/fi/haku");
  const last = cards(page).last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(1000);
  await last.getByRole("link").first().click();
  await expect(page.getByRole("navigation", { name: "Murupolku" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Etsi tarinoita");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200);
});

test("filters are taken away one by one or all at once", async ({ page }) => {
  await page.goto(`/fi/haku?q=${encodeURIComponent(query)}&language=fi&practice=kokeilukulttuuri`);
  const chosen = page.getByRole("link", { name: /^Poista rajaus/ });
  await expect(chosen).toHaveCount(2);
  await chosen.first().click();
  await expect(chosen).toHaveCount(1);
  await page.getByRole("link", { name: "Poista kaikki rajaukset" }).click();
  await expect(chosen).toHaveCount(0);
  await expect(page).toHaveURL(/q=koulujen/);
});

test("the whole task goes by keyboard alone", async ({ page }) => {
  await page.goto("/fi");
  await expect(page.getByRole("combobox", { name: "Hae tarinoita" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Siirry sisältöön" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "combobox");
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`haulla ”${query}”`)).toBeVisible();
  for (let filters = 1; filters <= 2; filters += 1) {
    await tabTo(page, "checkbox");
    await page.keyboard.press("Space");
    await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(filters);
  }
  // The address changes when the results are there, a moment before they are shown.
  await expect(page).toHaveURL(/(practice|sector)=[^&]+&(practice|sector)=/);
  await expect(page.getByRole("link", { name: /^Poista rajaus/ })).toHaveCount(2);
  const link = cards(page).first().getByRole("link").first();
  const title = await link.textContent();
  for (let presses = 0; presses < 120 && !(await isFocused(link)); presses += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  // The browser has its own key for going back, which a headless one does not.
  await page.goBack();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});

type Locator = ReturnType<Page["locator"]>;

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until something of this role that is not yet chosen has the focus. */
async function tabTo(page: Page, role: "combobox" | "checkbox"): Promise<void> {
  const selector = role === "combobox" ? 'input[role="combobox"]' : 'input[type="checkbox"]:not(:checked)';
  const found = () => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector);
  for (let presses = 0; presses < 60 && !(await found()); presses += 1) await page.keyboard.press("Tab");
  expect(await found()).toBe(true);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader searches, narrows, turns pages and reads", async ({ page }) => {
    await page.goto("/fi");
    await page.getByRole("searchbox").fill(query);
    await page.getByRole("button", { name: "Hae" }).click();
    await expect(page.getByText(`haulla ”${query}”`)).toBeVisible();
    const group = page.getByRole("group", { name: "Toimintatapa" });
    await group.getByRole("checkbox").first().check();
    await page.getByRole("button", { name: /Näytä tulokset/ }).click();
    await expect(page).toHaveURL(/practice=/);
    await cards(page).first().getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 2, name: "Mitä teimme" })).toBeVisible();
    await page.goto("/fi/haku");
    await page.getByRole("link", { name: "Seuraava", exact: true }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(cards(page)).not.toHaveCount(0);
  });
});
