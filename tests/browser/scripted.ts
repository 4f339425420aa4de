import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Waits until React listens to the server's HTML: `goto` may end before, and a button then does nothing yet. */
export async function scripted(page: Page): Promise<void> {
  await expect(async () => {
    const names = await page.evaluate(() => Object.keys(document.getElementById("root") ?? {}));
    expect(names.some((name) => name.startsWith("__reactContainer"))).toBe(true);
  }).toPass();
}
