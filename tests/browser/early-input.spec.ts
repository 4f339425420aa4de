import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { publishEditorial, republishEditorial } from "./editorial.ts";
import { adminPage } from "./people.ts";
import { scripted } from "./scripted.ts";
import { expect, test } from "./test.ts";

// On a slow connection the page is there before its scripts: whoever is quicker loses nothing.

const { people, reports, versions } = catalogs.fi;

/** Opens the page as the server sent it. @returns what lets the scripts come */
async function openBeforeScripts(page: Page, path: string): Promise<() => Promise<void>> {
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
  await page.route("**/*.js", async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return async () => {
    allow();
    await scripted(page);
  };
}

test("an address that was typed before the scripts came is sent", async ({ page }) => {
  const letScriptsCome = await openBeforeScripts(page, paths.fi.signIn("/fi"));
  const address = page.getByLabel(people.signIn.email);
  const send = page.getByRole("button", { name: people.signIn.sendCode });
  await address.fill("nopea@lahti.test");
  // Pressed too early, the button does nothing, and the page stays.
  await send.click();
  await letScriptsCome();
  await expect(address).toHaveValue("nopea@lahti.test");
  await send.click();
  await expect(page.getByLabel(people.signIn.code)).toBeFocused();
});

test("so are a choice and many words", async ({ page }) => {
  const story = "lahti-citicap-henkilokohtainen-paastokauppa";
  const letScriptsCome = await openBeforeScripts(page, workPaths.fi.reportStory(story));
  await page.getByLabel(reports.kinds.advertising).check();
  await page.getByLabel(reports.words).fill("Tässä mainostetaan tuotetta.");
  await letScriptsCome();
  await page.getByRole("button", { name: reports.send }).click();
  await expect(page.locator(".receipt")).toBeVisible();
});

test("a filter that was chosen early filters", async ({ page }) => {
  const letScriptsCome = await openBeforeScripts(page, paths.fi.search());
  await page.getByRole("checkbox").first().check();
  const count = page.locator(".results-count");
  const before = await count.innerText();
  await letScriptsCome();
  await expect(page.getByRole("link", { name: /^Poista rajaus/ })).toHaveCount(1);
  await expect(count).not.toHaveText(before);
});

test("words that were typed early are searched for", async ({ page }) => {
  const letScriptsCome = await openBeforeScripts(page, paths.fi.search());
  await page.getByLabel("Hakusanat").fill("koulu");
  await letScriptsCome();
  await expect(page.locator(".results-count")).toContainText("haulla ”koulu”");
});

test.describe("where no script comes at all", () => {
  test.use({ javaScriptEnabled: false });

  test("a form that needs scripts says so, and keeps what is in it", async ({ page }) => {
    await page.goto(paths.fi.signIn("/fi"));
    // What stands in noscript has no text for Playwright's other ways of looking.
    await expect(page.locator("form noscript")).toBeVisible();
    expect(await page.locator("form noscript").innerText()).toBe(people.needsScripts);
    const address = page.getByLabel(people.signIn.email);
    await address.fill("skriptiton@lahti.test");
    await page.getByRole("button", { name: people.signIn.sendCode }).click();
    await expect(address).toHaveValue("skriptiton@lahti.test");
  });

  test("versions are compared by a plain form", async ({ browser, page }) => {
    const editor = await adminPage(browser);
    const slug = await publishEditorial(editor, {
      title: "Kahdesti kerrottu",
      tags: [{ proposed: "versiot" }],
    });
    await republishEditorial(editor, slug);
    await page.goto(workPaths.fi.storyVersions(slug));
    await page.getByRole("button", { name: versions.show }).click();
    await expect(page).toHaveURL(/\?from=1&to=2$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("form noscript")).toHaveCount(0);
  });
});
