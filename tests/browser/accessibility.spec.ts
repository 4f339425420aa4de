import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";

const pages = {
  front: paths.fi.front,
  search: paths.fi.search("q=koulu&language=fi"),
  "no hits": paths.fi.search("q=zzzzqqqq"),
  story: paths.fi.story("lahti-citicap-henkilokohtainen-paastokauppa"),
  "story in another language": paths.sv.story("helsinki-participation-game"),
  "a story's use": paths.sv.storyUse("helsinki-participation-game"),
  "a story's versions": workPaths.sv.storyVersions("helsinki-participation-game"),
  practices: paths.sv.practices,
  practice: paths.fi.practice("kokeilukulttuuri"),
  organisations: paths.fi.organisations,
  organisation: paths.sv.organisation("eksote"),
  tags: paths.fi.tags,
  tag: paths.en.tag("kouluruoka"),
  about: paths.fi.about,
  accessibility: paths.sv.accessibility,
  privacy: paths.fi.privacy,
  terms: paths.en.terms,
  api: paths.fi.api,
  "not found": "/fi/-",
};

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "horizontal scrolling").toBeLessThanOrEqual(0);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const [name, path] of Object.entries(pages)) {
        test(`${name} has no violation that axe finds and does not scroll sideways`, async ({ page }) => {
          await page.goto(path);
          await check(page);
        });
      }

      test("the open filters, with one chosen, have none either", async ({ page }) => {
        await page.goto(paths.fi.search("q=koulu&practice=kokeilukulttuuri"));
        const toggle = page.locator("details.filters > summary");
        if (await toggle.isVisible()) await toggle.click();
        await page.locator("details.facet:not([open]) > summary").first().click();
        await check(page);
      });
    });
  }
}

test("at 320 px, which 400 % zoom gives, nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of Object.values(pages)) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
