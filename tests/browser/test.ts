import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * Playwright's own, but no test leaves a page behind: what `browser.newContext()` opened would stay open until the
 * worker ends, and its pages would go on asking the server.
 */
export const test = base.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
