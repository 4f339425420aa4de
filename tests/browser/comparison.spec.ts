import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import type { Page } from "@playwright/test";
import { isClean } from "./clean.ts";
import { tabAndPress, tabAndType } from "./keyboard.ts";
import { pageOf } from "./people.ts";
import { expect, test } from "./test.ts";

// Stories side by side: chosen, kept, and taken to a meeting on paper.

const citicap = "lahti-citicap-henkilokohtainen-paastokauppa";
const soini = "soini-tarjoiluhavikki-kunnan-tyontekijoille";
const raseborg = "raseborg-meroppet-bibliotek-i-tenala";

const columns = (page: Page) => page.locator("thead th");

for (const language of ["fi", "sv"] as const) {
  const { comparison: words, stories } = catalogs[language];
  const path = reusePaths[language].comparison;

  test(`stories are saved on one's list and compared from it, by the keyboard alone on a phone (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await pageOf(browser, `vertailija-${language}@lahti.test`, "Veera Vertailija", { language });
    await page.goto(paths[language].story(citicap));
    await tabAndPress(page, page.getByRole("link", { name: stories.compare, exact: true }));
    await expect(page.getByRole("heading", { name: words.title, level: 1 })).toBeVisible();
    await expect(page.getByText(words.onlyOne)).toBeVisible();
    await isClean(page);

    await tabAndType(page, page.getByLabel(words.add.label), "meroppet bibliotek Tenala");
    const add = page.getByRole("link", { name: new RegExp(`${words.add.add} .*Tenala`) });
    await expect(add).toBeVisible();
    await isClean(page);
    await tabAndPress(page, add);
    await expect(columns(page)).toHaveCount(2);
    await expect(page.locator("#compared")).toBeFocused();
    await isClean(page);

    for (const name of [/Lahti/, /Tenala/]) {
      const column = columns(page).filter({ hasText: name });
      await tabAndPress(page, column.getByRole("button", { name: words.saved.save }));
      await expect(column.getByRole("button", { name: words.saved.unsave })).toBeFocused();
    }
    await page.goto(path());
    await expect(page.getByText(words.empty)).toBeVisible();
    await isClean(page);
    await tabAndPress(page, page.getByRole("button", { name: words.saved.compare }));
    await expect(page.getByText(words.saved.chooseFirst)).toBeVisible();
    await tabAndPress(page, page.getByRole("checkbox").first(), "Space");
    await tabAndPress(page, page.getByRole("checkbox").nth(1), "Space");
    await isClean(page);
    await tabAndPress(page, page.getByRole("button", { name: words.saved.compare }));
    await expect(columns(page)).toHaveText([/Tenala/, /Lahti/]);

    await tabAndPress(page, page.getByRole("link", { name: new RegExp(`^${words.moveLater}`) }));
    await expect(columns(page)).toHaveText([/Lahti/, /Tenala/]);
    const row = page.locator(".comparison-saved-row").filter({ hasText: /Tenala/ });
    await tabAndPress(page, row.getByRole("button"));
    await expect(row).toHaveCount(0);
    await expect(page.locator("#saved")).toBeFocused();
    await page.reload();
    await expect(page.locator(".comparison-saved-row")).toHaveCount(1);
    await expect(columns(page)).toHaveCount(2);
  });

  test(`a comparison is a paper for a meeting (${language})`, async ({ page, baseURL }) => {
    await page.goto(path([citicap, soini, raseborg]));
    await page.emulateMedia({ media: "print" });
    for (const hidden of [
      page.getByRole("banner"),
      page.getByRole("contentinfo"),
      page.getByRole("button"),
      page.getByRole("navigation"),
      page.getByLabel(words.add.label),
      page.getByText(words.remove),
    ])
      await expect(hidden.filter({ visible: true })).toHaveCount(0);
    for (const shown of [
      words.licence,
      `${baseURL}${paths.fi.story(soini)}`,
      `${baseURL}${paths.sv.story(raseborg)}`,
    ])
      await expect(page.getByText(shown)).toBeVisible();
    await expect(page.getByText(new RegExp(words.printed("[0-9]+\\.[0-9]+\\.[0-9]{4}")))).toBeVisible();
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...sheets.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
      [w, h].map(Number),
    );
    // A4 on its side, in points.
    for (const [width = 0, height = 0] of sizes)
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    expect(sizes.length).toBeGreaterThan(0);
  });
}

test("without scripts a story is found, added, moved and removed", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const words = catalogs.fi.comparison;
  await page.goto(reusePaths.fi.comparison([citicap]));
  await page.getByLabel(words.add.label).fill("tarjoiluhävikki Soini");
  await page.getByRole("button", { name: "Hae" }).click();
  await page.getByRole("link", { name: new RegExp(`${words.add.add} .*Soini`) }).click();
  await expect(columns(page)).toHaveText([/Lahti/, /Soini/]);
  await page.getByRole("link", { name: new RegExp(`^${words.moveEarlier}`) }).click();
  await expect(columns(page)).toHaveText([/Soini/, /Lahti/]);
  await page.getByRole("link", { name: new RegExp(`^${words.remove} .*Soini`) }).click();
  await expect(columns(page)).toHaveText([/Lahti/]);
  await page.getByRole("link", { name: "Svenska" }).click();
  await expect(page).toHaveURL(/\/sv\/jamforelse\?tarina=/);
  await expect(columns(page)).toHaveText([/Lahti/]);
});

test("an address with too many stories, and with such as are none, is answered in words", async ({
  page,
}) => {
  const words = catalogs.fi.comparison;
  await page.goto(
    `${reusePaths.fi.comparison([citicap, "ei-ole"])}&tarina=%00&tarina=${soini}&tarina=${raseborg}`,
  );
  await expect(columns(page)).toHaveCount(4);
  await expect(columns(page).filter({ hasText: words.missing })).toHaveCount(2);
  await expect(page.getByText(words.tooMany(1))).toBeVisible();
  await expect(page.getByText(words.add.full)).toBeVisible();
  await isClean(page);
});
