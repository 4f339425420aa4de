import type { Page } from "@playwright/test";
import { languages } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { expect, test } from "./test.ts";

const pagesIn = (language: (typeof languages)[number]) => {
  const at = paths[language];
  return [
    at.front,
    at.search("q=koulu"),
    at.search("q=zzzzqqqq"),
    at.story("helsinki-participation-game"),
    at.story("lahti-citicap-henkilokohtainen-paastokauppa"),
    at.practices,
    at.practice("kokeilukulttuuri"),
    at.organisations,
    at.organisation("eksote"),
    at.organisation("alajarvi"),
    at.tags,
    at.tag("kouluruoka"),
    at.about,
    at.accessibility,
    at.privacy,
    at.terms,
    at.api,
    `/${language}/-`,
  ];
};

for (const language of languages) {
  test(`every page in ${language} is whole: a title, one main heading, no missing text, no errors`, async ({
    page,
  }) => {
    const errors = collectErrors(page);
    for (const path of pagesIn(language)) {
      await page.goto(path);
      expect(await page.title(), path).toContain("Tekojen tori");
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
      const text = await page.locator("body").innerText();
      // The open API's page speaks of null on purpose.
      const traces =
        path === paths[language].api
          ? /undefined|\[object|NaN/
          : /undefined|\[object|NaN|\bnull\b|Invalid Date/;
      expect(text, path).not.toMatch(traces);
    }
    expect(errors.filter((error) => !error.includes("status of 404"))).toEqual([]);
  });
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  return errors;
}

test("a reader searches and reads in Swedish, and changes to Finnish on the same page", async ({ page }) => {
  await page.goto("/sv");
  await page.getByRole("combobox", { name: "Sök berättelser" }).fill("skolmat");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sv\/sok\?q=skolmat/);
  const card = page.getByRole("region", { name: "Sökresultat" }).getByRole("article").first();
  const title = await card.getByRole("heading").textContent();
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sv\/berattelser\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await page.getByRole("link", { name: "Suomi" }).click();
  await expect(page).toHaveURL(/\/fi\/tarinat\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
});

test("a story in another language than the page says so and carries its language", async ({ page }) => {
  await page.goto(paths.fi.story("helsinki-participation-game"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /\/en\/stories\/helsinki-participation-game$/,
  );
});

test("the first page is chosen by the browser's language", async ({ browser }) => {
  for (const [locale, path] of [
    ["sv-FI", "/sv"],
    ["en-GB", "/en"],
    ["fi-FI", "/fi"],
    ["de-DE", "/fi"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(path);
    await context.close();
  }
});
