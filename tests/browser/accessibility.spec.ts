import type { Page } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { expect, test } from "./test.ts";

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

/** At a phone's and a desk's width, in light and in dark. */
async function isCleanInEveryLook(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await test.step(`in ${colorScheme} at ${width} px`, () => isClean(page));
    }
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} has no violation that axe finds and does not scroll sideways`, async ({ page }) => {
    await page.goto(path);
    await isCleanInEveryLook(page);
  });
}

test("the open filters, with one chosen, have none either", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(paths.fi.search("q=koulu&practice=kokeilukulttuuri"));
  await page.locator("details.filters > summary").click();
  await page.locator("details.facet:not([open]) > summary").first().click();
  await isCleanInEveryLook(page);
});

test("at 320 px, which 400 % zoom gives, nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of Object.values(pages)) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
