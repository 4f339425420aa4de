import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import { isClean } from "./clean.ts";
import { tabAndPress, tabAndType } from "./keyboard.ts";
import { adminPage, pageOf, workplaceOf, write } from "./people.ts";
import { draftWords, saved } from "./story-form.ts";
import { expect, test } from "./test.ts";

// A story is made from another: from "Sovella tätä" to readers, who see what was changed.

const origins = {
  fi: "soini-tarjoiluhavikki-kunnan-tyontekijoille",
  sv: "raseborg-meroppet-bibliotek-i-tenala",
} as const;
type Language = keyof typeof origins;

for (const [language, width] of [
  ["fi", 1280],
  ["sv", 360],
] as const) {
  test(`a workplace makes a story of another's, and readers see what was changed (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const { stories, adaptations: words } = catalogs[language];
    const writer = await pageOf(browser, `soveltaja-${language}@lahti.test`, "Sanna Soveltaja", {
      width,
      language,
    });
    await workplaceOf(writer, browser, "lahti", `Soveltajien paikka ${language}`);
    await writer.goto(paths[language].story(origins[language]));
    await tabAndPress(writer, writer.getByRole("link", { name: stories.adapt }));
    await expect(writer.getByRole("heading", { name: words.title, level: 1 })).toBeVisible();
    await isClean(writer);
    await tabAndPress(writer, writer.getByRole("button", { name: words.begin }));
    await expect(writer.getByText(words.partLead)).toBeVisible();
    await isClean(writer);

    const title = `${draftWords[language].sampleTitle} sovellettuna`;
    await fillIn(writer, language, title);
    const id = /[^/]+$/.exec(writer.url())?.[0] ?? "";
    await publishByModerator(await adminPage(browser), id);

    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    await reader.goto(paths[language].story(origins[language]));
    const madeOfIt = reader.getByRole("region", { name: stories.basisFor });
    await madeOfIt.getByRole("link", { name: title }).click();
    await expect(reader.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await isClean(reader);
    await tabAndPress(reader, reader.getByRole("link", { name: stories.differences }));
    await expect(reader.getByRole("heading", { name: words.differences.title, level: 1 })).toBeVisible();
    await expect(reader.getByText("Meillä on vain yksi keittiö.")).toBeVisible();
    await expect(reader.locator("ins").first()).toBeVisible();
    await isClean(reader);
    await reader.goto(reusePaths[language].differences(origins[language]));
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
      catalogs[language].problems.not_found.title,
    );
  });
}

/** Writes what publishing asks for, beside what the other story says, and sends it in. */
async function fillIn(page: Page, language: Language, title: string): Promise<void> {
  const { adaptations: words, drafts } = catalogs[language];
  const text = draftWords[language];
  const action = page.locator(".with-origin").filter({ has: page.locator("#action") });
  // Until the editor is here, its field has help of its own to unfold.
  const original = action.locator("details", { has: page.locator(".origin-text") });
  if (!(await original.evaluate((details: HTMLDetailsElement) => details.open)))
    await tabAndPress(page, original.locator("summary"));
  await expect(original.locator(".origin-text p").first()).toBeVisible();

  await tabAndType(page, page.locator("#title"), title);
  const field = page.getByRole("textbox", { name: new RegExp(`^${text.action}`) });
  await field.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Ja teimme sen omalla tavallamme.");
  await page.getByLabel(text.results).check();
  await page.getByLabel(text.status, { exact: true }).check();
  await page.getByLabel(text.contact).fill("keittio@lahti.test");
  await page.getByLabel(text.accept).check();
  await page.getByRole("button", { name: text.sendIn }).click();
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await isClean(page);
  await summary.getByRole("link").first().click();
  await expect(page.locator("#basis-kind")).toBeFocused();

  await tabAndPress(page, action.getByRole("radio", { name: words.made.kept }), "ArrowDown");
  await expect(action.getByRole("radio", { name: words.made.changed })).toBeChecked();
  await tabAndType(page, action.getByLabel(words.why), "Meillä on vain yksi keittiö.");
  await expect(saved(page, language)).toBeVisible();
  await isClean(page);
  await page.getByRole("link", { name: drafts.publish.preview }).click();
  await expect(page.getByText(text.nothingMissing)).toBeVisible();
  await isClean(page);
  await page.getByRole("link", { name: text.goOn }).click();
  await page.getByLabel(text.accept).check();
  await page.getByRole("button", { name: text.sendIn }).click();
  await expect(page.getByText(text.sentIn)).toBeVisible();
}

/** A new workplace's first story waits for a moderator. */
async function publishByModerator(admin: Page, id: string): Promise<void> {
  const { updatedAt } = (await (await admin.request.get(`/api/drafts/${id}`)).json()) as {
    updatedAt: string;
  };
  await write(admin, `/api/drafts/${id}/reviews`, { decision: "publish", seen: updatedAt });
  await admin.context().close();
}
