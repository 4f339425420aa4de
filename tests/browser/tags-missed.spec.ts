import type { Browser, Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag } from "./vocabulary.ts";

type Language = "fi" | "sv";

// Misses are counted when nobody types on, within twenty seconds.
const countedWithin = { timeout: 40_000 };

/** Somebody searches for a word in vain as each reader may: without scripts, letter by letter, and by the API. */
async function searchInVain(browser: Browser, language: Language, word: string): Promise<void> {
  const path = paths[language].search();
  const { words } = catalogs[language].search;
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const form = await plain.newPage();
  await form.goto(path);
  await form.getByLabel(words, { exact: true }).fill(word);
  await form.keyboard.press("Enter");
  await expect(form).toHaveURL(`${path}?q=${word}`);
  await plain.close();

  const scripted = await browser.newContext();
  const page = await scripted.newPage();
  await page.goto(path);
  await page.getByRole("combobox", { name: words, exact: true }).pressSequentially(word, { delay: 400 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${path}?q=${word}`);
  await page.request.get(`/api/search?q=${word}!`);
  await scripted.close();
}

const cardOf = (page: Page, word: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: word, exact: true }) });

const looks = [
  ["fi", 1280, "light", "xyzzykwijibo"],
  ["sv", 360, "dark", "wqxjzzkvrrtp"],
] as const;

/** What is set aside is another word than what becomes a synonym. */
const asideOf = (word: string) => `q${word}`;

// The count is waited for once, for all.
test.describe.configure({ mode: "default" });

test.beforeAll("words are searched for in vain, and counted", async ({ browser }) => {
  test.setTimeout(120_000);
  const admin = await adminPage(browser);
  const expected = looks.flatMap(([, , , word]) => [word, asideOf(word)]);
  for (const [language, , , word] of looks) {
    await searchInVain(browser, language, word);
    const aside = asideOf(word);
    for (const typed of [aside, `${aside}!`, aside.toUpperCase()])
      await admin.request.get(`/api/search?q=${typed}`);
  }
  await expect(async () => {
    const { items } = (await (await admin.request.get("/api/missed-searches")).json()) as {
      items: { words: string }[];
    };
    expect(items.map(({ words }) => words)).toEqual(expect.arrayContaining(expected));
  }).toPass(countedWithin);
});

for (const [language, width, colorScheme, word] of looks) {
  const texts = catalogs[language];
  const { missed } = texts.curation;

  test(`words that found nothing become a synonym, and the next search finds (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const name = `kasvihylly ${language}`;
    const id = await addTag(page, { preferred: name }, { preferred: name });
    const title = `Kasvit kunnassa ${language}`;
    await publishEditorial(page, { title, tags: [{ id }], language });
    await page.goto(workPaths[language].missedSearches);
    const card = cardOf(page, word);
    await expect(card).toContainText(missed.asked(3, "").split(",")[0] ?? "");
    // What was on the way to the word is no search of anybody.
    await expect(page.getByRole("heading", { name: word.slice(0, -1), exact: true })).toHaveCount(0);
    await isClean(page);

    await card.getByRole("button", { name: missed.doIt, exact: true }).click();
    const summary = card.locator(".error-summary");
    await expect(summary).toBeFocused();
    const field = card.getByRole("combobox", { name: missed.tag });
    await expect(field).toHaveAccessibleDescription(new RegExp(missed.errors.tag));
    await isClean(page);
    await summary.getByRole("link", { name: missed.errors.tag }).press("Enter");
    await expect(field).toBeFocused();
    await field.fill(name);
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: missed.doIt, exact: true }).click();
    await expect(card).toHaveCount(0);
    const done = page.locator(".form-notice", { hasText: missed.done.synonym(word) });
    await expect(done).toBeFocused();
    await isClean(page);
    await done.getByRole("link", { name: missed.trySearch }).click();
    await expect(page.getByRole("article").first()).toContainText(title);
  });

  test(`words are set aside, found again there and taken up (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const aside = asideOf(word);
    await page.goto(workPaths[language].missedSearches);
    await cardOf(page, aside).getByRole("button", { name: missed.aside }).click();
    await expect(page.getByText(missed.done.aside(aside))).toBeVisible();
    await expect(cardOf(page, aside)).toHaveCount(0);
    await page.getByRole("link", { name: missed.lists.aside }).click();
    await expect(page.getByRole("link", { name: missed.lists.aside })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await isClean(page);
    await cardOf(page, aside).getByRole("button", { name: missed.takeUp }).press("Enter");
    await expect(page.locator(".form-notice", { hasText: missed.done.open(aside) })).toBeFocused();
    await expect(cardOf(page, aside)).toHaveCount(0);
    await isClean(page);
    await page.getByRole("link", { name: missed.lists.open }).click();
    await expect(cardOf(page, aside)).toBeVisible();
  });
}
