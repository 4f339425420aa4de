import { type Locator, type Page, expect } from "@playwright/test";

// What one does who has no mouse.

/** Presses Tab until the control has the focus; fails where it never gets it. */
export async function tabTo(page: Page, control: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    const isThere = await control
      .evaluate((element) => element === document.activeElement)
      .catch(() => false);
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `reached within ${most} presses of Tab`).toBeFocused();
}

/** Goes to a control and presses a key, or types. */
export async function tabAndPress(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

export async function tabAndType(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text);
}
