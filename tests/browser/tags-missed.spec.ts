import { expect, test } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { publishEditorial } from "./editorial.ts";
import { adminPage, isClean } from "./people.ts";
import { addTag } from "./vocabulary.ts";

for (const [language, width, colorScheme, word] of [
  ["fi", 1280, "light", "xyzzykwijibo"],
  ["sv", 360, "dark", "wqxjzzkvrrtp"],
] as const) {
  const { missed } = catalogs[language].curation;

  test(`words that found nothing become a synonym, and the next search finds (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const name = `kasvihylly ${language}`;
    const id = await addTag(page, { preferred: name }, { preferred: name });
    const title = `Kasvit kunnassa ${language}`;
    await publishEditorial(page, { title, tags: [{ id }], language });
    // The same address again would be answered from what is kept.
    for (const typed of [word, `${word}!`, word.toUpperCase()])
      await page.request.get(`/api/search?q=${typed}`);
    await expect(async () => {
      await page.goto(workPaths[language].missedSearches);
      await expect(page.getByRole("heading", { name: word })).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    await isClean(page);
    const card = page.locator("section").filter({ has: page.getByRole("heading", { name: word }) });
    await card.getByRole("combobox", { name: missed.tag }).fill(name);
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: missed.doIt, exact: true }).click();
    await expect(card).toHaveCount(0);
    await isClean(page);
    await page.goto(paths[language].search(`q=${word}`));
    await expect(page.getByRole("article").first()).toContainText(title);
    await page.context().close();
  });
}
