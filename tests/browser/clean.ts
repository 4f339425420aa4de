import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation of axe's rules, and no scrolling to the side. */
export async function isClean(page: Page): Promise<void> {
  const size = page.viewportSize();
  // A bar at the window's foot lies over something wherever one has scrolled to: axe is to see the page whole.
  const hasBar = (await page.locator(".save-bar").count()) > 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size && hasBar) await page.setViewportSize({ ...size, height });
  const found = await violations(page);
  if (size && hasBar) await page.setViewportSize(size);
  expect(found).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "horizontal scrolling").toBeLessThanOrEqual(0);
}

/** Each rule that is broken, with the elements that break it. */
async function violations(page: Page): Promise<{ id: string; elements: string[] }[]> {
  const axe = new AxeBuilder({ page })
    // Its other mode opens one more page each time to see into frames of other sites; there are none.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(tags);
  const result = await axe.analyze();
  return result.violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }));
}
