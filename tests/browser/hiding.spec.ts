import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { isClean } from "./clean.ts";
import { adminPage, pageOf, workplaceOf } from "./people.ts";
import { publishStory } from "./publish-story.ts";
import { expect, test } from "./test.ts";

// A moderator hides a story that nobody has reported, and brings it back.

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const { stories, reports, reportDecisions, moderation, desk, problems } = catalogs[language];
  const { story: words } = moderation;
  const path = paths[language];

  test(`a moderator hides a story and reinstates it, and its workplace is told why (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const editor = await pageOf(browser, `piilotettu-${language}@lahti.test`, "Pia Piilotettu", {
      width,
      language,
    });
    const workplace = await workplaceOf(editor, browser, "lahti", `Piilotettu ${language}`);
    const title = `Piilotettava tarina ${language}`;
    const slug = await publishStory(editor, browser, workplace, title);

    const moderator = await adminPage(browser, width);
    await moderator.emulateMedia({ colorScheme });
    await moderator.goto(path.story(slug));
    await moderator.getByRole("link", { name: stories.tellIt }).click();
    await moderator.getByRole("link", { name: reports.ofStory.hideOrReinstate }).click();
    await expect(moderator.getByRole("heading", { name: words.hide, level: 2 })).toBeVisible();
    await isClean(moderator);
    await moderator.getByRole("button", { name: words.hide }).click();
    await expect(moderator.locator(".error-summary")).toBeFocused();
    await isClean(moderator);
    const ground = moderator.getByLabel(reportDecisions.reason, { exact: true });
    const inWords = moderator.getByLabel(reportDecisions.words);
    await ground.selectOption("copyright");
    await inWords.fill("Kuvien tekijää ei ole mainittu.");
    await moderator.getByRole("button", { name: words.hide }).click();
    await expect(moderator.getByText(words.hidden)).toBeVisible();
    await isClean(moderator);
    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    expect((await reader.goto(path.story(slug)))?.status()).toBe(410);
    await expect(reader.getByText(problems.gone.title).first()).toBeVisible();

    await editor.goto(path.desk);
    await expect(editor.getByText(desk.states.hidden)).toBeVisible();
    await editor.getByRole("link", { name: reports.ofStory.link }).click();
    await expect(editor.getByText("Kuvien tekijää ei ole mainittu.")).toBeVisible();
    await expect(editor.getByText(reports.decision.reasons.copyright)).toBeVisible();
    await expect(editor.getByRole("heading", { name: words.reinstate })).toHaveCount(0);
    await isClean(editor);

    await expect(moderator.getByRole("heading", { name: words.reinstate, level: 2 })).toBeVisible();
    await ground.selectOption("corrected");
    await inWords.fill("Tekijä on nyt mainittu.");
    await moderator.getByRole("button", { name: words.reinstate }).click();
    await expect(moderator.getByText(words.reinstated)).toBeVisible();
    await isClean(moderator);
    expect((await reader.goto(path.story(slug)))?.status()).toBe(200);
    await editor.reload();
    await expect(editor.getByText("Tekijä on nyt mainittu.")).toBeVisible();
  });
}
