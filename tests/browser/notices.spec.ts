import type { Browser } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { tabAndPress, tabAndType } from "./keyboard.ts";
import { adminPage, pageOf, workplaceOf } from "./people.ts";
import { saved } from "./story-form.ts";
import { expect, test } from "./test.ts";

// What readers tell of a story, and who takes an editorial one over.

async function storyCalled(browser: Browser, title: string): Promise<{ slug: string; title: string }> {
  const editor = await adminPage(browser);
  return { slug: await publishEditorial(editor, { title, tags: [{ proposed: "kerrottava" }] }), title };
}

for (const language of ["fi", "sv"] as const) {
  const { notices, stories } = catalogs[language];

  test(`a visitor tells that a story is out of date, and gets an answer by mail (${language})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const { slug, title } = await storyCalled(browser, `Kerrottava tarina ${language}`);
    await page.goto(paths[language].story(slug));
    await tabAndPress(page, page.getByRole("link", { name: stories.tellIt }));
    await expect(page.getByRole("heading", { name: notices.title, level: 1 })).toBeVisible();
    await isClean(page);
    await tabAndPress(page, page.getByRole("button", { name: notices.send }));
    await expect(page.locator(".error-summary")).toBeFocused();
    await isClean(page);
    await page.getByLabel(notices.kinds.outdated).check();
    const words = `Palvelu lopetettiin keväällä ${language}`;
    await tabAndType(page, page.getByLabel(notices.text), words);
    const email = `lukija-${language}@esimerkki.test`;
    await tabAndType(page, page.getByLabel(notices.email), email);
    await tabAndPress(page, page.getByRole("button", { name: notices.send }));
    await expect(page.getByText(notices.sentDetail)).toBeVisible();
    await isClean(page);

    const editor = await adminPage(browser, 360);
    const { items: told } = (await (await editor.request.get("/api/story-notices?of=moderators")).json()) as {
      items: { id: string; text: string }[];
    };
    const id = told.find(({ text }) => text === words)?.id ?? "";
    await editor.goto(workPaths[language].moderation("kind=notice"));
    // Others of the same story may wait there, too.
    const link = editor.locator(`a[href="${workPaths[language].readerNotice(id)}"]`);
    await expect(link).toHaveText(title);
    await link.click();
    await expect(editor.getByText(words)).toBeVisible();
    await isClean(editor);
    await editor.getByLabel(notices.desk.answer).fill("Kiitos, korjaamme sen.");
    await editor.getByRole("button", { name: notices.desk.handle }).click();
    await expect(editor.locator(".form-notice").filter({ hasText: notices.desk.handled })).toBeFocused();
    await expect(async () => {
      const { items } = (await (await page.request.get("/api/mailbox")).json()) as {
        items: { to: string; text: string }[];
      };
      expect(items.find(({ to }) => to === email)?.text).toContain("Kiitos, korjaamme sen.");
    }).toPass();
  });
}

test("an organisation takes an editorial story over, and its sources stay", async ({ browser }) => {
  test.setTimeout(120_000);
  const { notices, drafts } = catalogs.fi;
  const owner = await pageOf(browser, "omistaja@lahti.test", "Oona Omistaja", { width: 1280 });
  await workplaceOf(owner, browser, "lahti", "Omistavat");
  const { slug, title } = await storyCalled(browser, "Omistettava tarina");
  await owner.goto(paths.fi.storyNotice(slug));
  await owner.getByRole("button", { name: notices.claim.claim }).click();
  await expect(owner.getByLabel("Otsikko")).toHaveValue(title);
  await isClean(owner);
  await owner.getByLabel("Yhteysosoite").fill("omistavat@lahti.test");
  await expect(saved(owner, "fi")).toBeVisible();
  await owner.getByLabel(drafts.publish.accept).check();
  await owner.getByRole("button", { name: drafts.publish.sendIn }).click();
  await expect(owner.getByText(drafts.publish.sentIn)).toBeVisible();
  const before = (await (await owner.request.get(`/api/stories/${slug}`)).json()) as Claimed;
  expect(before.publisher).toBe("editorial");

  const moderator = await adminPage(browser);
  await moderator.goto(workPaths.fi.moderation("kind=claim"));
  await moderator.getByRole("link", { name: title }).first().click();
  await moderator.getByLabel(drafts.review.publish, { exact: false }).first().check();
  await moderator.getByRole("button", { name: drafts.review.send }).click();
  await expect(moderator.getByText(drafts.review.done.publish)).toBeVisible();
  const after = (await (await owner.request.get(`/api/stories/${slug}`)).json()) as Claimed;
  expect(after.publisher).toBe("workplace");
  expect(after.sources).toEqual(before.sources);
});

type Claimed = { publisher: string; sources: unknown[] };
