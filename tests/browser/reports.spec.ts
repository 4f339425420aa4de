import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { adminPage, moderatorPage, pageOf, workplaceOf } from "./people.ts";
import { publishStory } from "./publish-story.ts";
import { scripted } from "./scripted.ts";
import { expect, test } from "./test.ts";

// A report of a story to its answer, an appeal of the other side, and the story back again.

for (const language of ["fi", "sv"] as const) {
  const { reports, notices, desk, problems, reportDecisions: moderation } = catalogs[language];
  const { status, appeal } = reports;
  const path = paths[language];
  const work = workPaths[language];

  test(`a report is decided, appealed and decided by another moderator (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(150_000);
    const width = language === "fi" ? 360 : 1280;
    const look = { width, language };
    const editor = await pageOf(browser, `ilmoitettu-${language}@lahti.test`, "Iida Ilmoitettu", look);
    const workplace = await workplaceOf(editor, browser, "lahti", `Ilmoitettu ${language}`);
    const title = `Ilmoitettava tarina ${language}`;
    const slug = await publishStory(editor, browser, workplace, title);

    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    await reader.goto(path.storyNotice(slug));
    await scripted(reader);
    await reader.getByRole("link", { name: reports.title }).click();
    await expect(reader.getByRole("heading", { name: reports.title, level: 1 })).toBeVisible();
    await reader.getByRole("button", { name: reports.send }).click();
    await expect(reader.locator(".error-summary")).toBeFocused();
    await isClean(reader);
    await reader.getByLabel(reports.kinds.personal_data).check();
    await reader.getByLabel(reports.words).fill("Tarinassa kerrotaan erään asiakkaan asioista.");
    await reader.getByRole("button", { name: reports.send }).click();
    const receipt = (await reader.locator(".receipt").textContent()) ?? "";
    expect(receipt.length).toBeGreaterThan(8);
    await isClean(reader);

    const moderator = await adminPage(browser, width);
    await moderator.goto(work.moderation());
    await isClean(moderator);
    await moderator.getByRole("link", { name: title }).first().click();
    await moderator.getByRole("button", { name: moderation.save }).click();
    await expect(moderator.locator(".error-summary")).toBeFocused();
    await expect(moderator.getByRole("link", { name: desk.chooseError })).toBeVisible();
    await isClean(moderator);
    await decide(moderator, "hide", "personal_data", "Asiakkaan voi tunnistaa tarinasta.");
    expect((await reader.goto(path.story(slug)))?.status()).toBe(410);
    await expect(reader.getByText(problems.gone.title).first()).toBeVisible();

    await reader.goto(work.reportStatus);
    await scripted(reader);
    await reader.getByLabel(status.receipt).fill(receipt);
    await reader.getByRole("button", { name: status.show }).click();
    await expect(reader.getByText("Asiakkaan voi tunnistaa tarinasta.")).toBeVisible();
    await isClean(reader);

    await editor.goto(path.desk);
    await expect(editor.getByText(desk.states.hidden)).toBeVisible();
    await editor.getByRole("link", { name: reports.ofStory.link }).click();
    await isClean(editor);
    await editor.getByLabel(appeal.words).fill("Asiakas on keksitty esimerkki.");
    await editor.getByRole("button", { name: appeal.send }).click();
    await expect(editor.getByText(appeal.sent)).toBeVisible();

    await moderator.goto(work.moderation());
    await expect(
      moderator
        .getByRole("listitem")
        .filter({ hasText: title })
        .getByText(catalogs[language].moderation.notYours),
    ).toBeVisible();
    await moderator.getByRole("link", { name: title }).first().click();
    await expect(moderator.getByText(moderation.notYours)).toBeVisible();
    const other = await moderatorPage(browser, `toinen-${language}@tori.test`, "Outi Toinen", look);
    await other.goto(work.moderation("kind=appeal"));
    await other.getByRole("link", { name: title }).first().click();
    await decide(other, "keep", "within_rules", "Esimerkki ei kerro kenestäkään.");
    expect((await reader.goto(path.story(slug)))?.status()).toBe(200);
    await expect(reader.getByText(notices.title)).toHaveCount(0);
    // What is decided stays to be read.
    await other.goto(work.reports);
    await expect(other.getByRole("link", { name: title })).toBeVisible();
    await isClean(other);
  });

  async function decide(page: Page, decision: "hide" | "keep", reason: string, words: string): Promise<void> {
    await page.getByLabel(moderation[decision]).check();
    await page.getByLabel(moderation.reason, { exact: true }).selectOption(reason);
    await page.getByLabel(moderation.words).fill(words);
    await page.getByRole("button", { name: moderation.save }).click();
    await expect(page.getByText(moderation.done)).toBeVisible();
  }
}
