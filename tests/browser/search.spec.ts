import type { Page } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { expect, test } from "./test.ts";

const count = (page: Page) => page.locator(".results-count");
const titles = (page: Page) => page.locator(".cards h3");

for (const { query, marked } of [
  { query: "koulujen hyvinvointi", marked: /koulu|hyvinvoin/i },
  { query: "vuorosuunnitelu", marked: /vuoro|suunnitel/i },
  { query: "miten asukkaiden päästöjä vähennetään", marked: /asuk|päästö|vähen/i },
]) {
  test(`“${query}”, typed as people speak, finds stories and marks why`, async ({ page }) => {
    await page.goto(paths.fi.search());
    await page.getByRole("combobox", { name: "Hakusanat" }).fill(query);
    await page.keyboard.press("Enter");
    await expect(count(page)).toContainText("haulla");
    await expect(count(page)).not.toContainText("Ei yhtään");
    await expect(page.locator(".cards mark").first()).toHaveText(marked);
  });
}

test("a Swedish query finds Finnish stories by their tags", async ({ page }) => {
  await page.goto(paths.sv.search("q=matsvinn"));
  await expect(count(page)).toContainText("matsvinn");
  await expect(page.locator('.cards [lang="fi"]').first()).toBeVisible();
});

test("two values of one facet widen the list, and each can be taken back", async ({ page }) => {
  await page.goto(paths.fi.search());
  const values = page.locator("details.facet").filter({ hasText: "Toimiala" }).getByRole("checkbox");
  await values.nth(0).check();
  await expect(page).toHaveURL(/sector=/);
  await expect(page.locator(".results")).toHaveAttribute("data-waiting", "false");
  const one = Number.parseInt(await count(page).innerText(), 10);
  await values.nth(1).check();
  await expect(page).toHaveURL(/sector=.*&sector=/);
  await expect(async () =>
    expect(Number.parseInt(await count(page).innerText(), 10)).toBeGreaterThan(one),
  ).toPass();
  const chips = page.getByRole("link", { name: /^Poista rajaus Toimiala/ });
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  await expect(chips).toHaveCount(1);
});

test("a tag's page leads to all its stories in the search, where the tag can be taken away", async ({
  page,
}) => {
  await page.goto(paths.fi.tag("ruokahavikki"));
  await page.getByRole("link", { name: /^Näytä haussa kaikki/ }).click();
  await expect(page).toHaveURL(/haku\?tag=ruokahavikki/);
  await expect(titles(page).first()).toBeVisible();
  // Words and other filters keep it.
  await page.getByRole("combobox", { name: "Hakusanat" }).fill("koulu");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=koulu.*tag=ruokahavikki/);
  // The address comes before what it leads to.
  await expect(count(page)).toContainText("haulla ”koulu”");
  await page.getByRole("link", { name: "Poista rajaus Asiasana: ruokahävikki" }).click();
  await expect(page).toHaveURL(/haku\?q=koulu&sort=newest$/);
});

test("what was confirmed last comes first, if one asks for it", async ({ page }) => {
  await page.goto(paths.fi.search());
  await page.getByRole("link", { name: "Viimeksi vahvistetut ensin" }).click();
  await expect(page).toHaveURL(/sort=confirmed/);
  await expect(page.getByRole("link", { name: "Viimeksi vahvistetut ensin" })).toHaveAttribute(
    "aria-current",
    "true",
  );
});
