import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { isClean } from "./clean.ts";
import { adminPage, pageOf, workplaceOf } from "./people.ts";
import { publishStory } from "./publish-story.ts";
import { saved } from "./story-form.ts";
import { expect, test } from "./test.ts";

// What a workplace does with a story that is out, and the editors' own desk.

for (const language of ["fi", "sv"] as const) {
  const { desk, drafts, versions, stories } = catalogs[language];
  const path = paths[language];

  test(`a story gets its next version, is out of date, back, and gone (${language})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const width = language === "fi" ? 1280 : 360;
    const page = await pageOf(browser, `jalkeen-${language}@lahti.test`, "Jaana Jälkeen", {
      width,
      language,
    });
    const workplace = await workplaceOf(page, browser, "lahti", `Jälkeenpäin ${language}`);
    const title = `Jaamme kokemuksia jälkeenpäin ${language}`;
    const slug = await publishStory(page, browser, workplace, title);
    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();

    await page.goto(path.desk);
    const card = page.getByRole("listitem").filter({ hasText: title });
    await card.getByRole("button", { name: desk.edit }).click();
    await expect(page.getByLabel(drafts.fields.summary)).toHaveValue(/lepoaika/);
    await page.getByLabel(drafts.fields.summary).fill("Vuorot suunnitellaan yhdessä joka viikko.");
    await expect(saved(page, language)).toBeVisible();
    await page.getByLabel(drafts.publish.changeNote).fill("Suunnittelemme nyt viikoittain.");
    await page.getByLabel(drafts.publish.accept).check();
    await isClean(page);
    await page.getByRole("button", { name: drafts.publish.publish }).click();
    await expect(page.getByText(drafts.publish.done)).toBeVisible();
    await isClean(page);

    await page.goto(path.desk);
    await card.getByRole("link", { name: desk.versions }).click();
    await page.getByRole("link", { name: versions.withEarlier }).first().click();
    await expect(page.locator("ins").filter({ hasText: "viikko" }).first()).toBeVisible();
    await expect(page.getByText("Suunnittelemme nyt viikoittain.").first()).toBeVisible();
    await isClean(page);

    await page.goto(path.desk);
    await card.getByText(desk.changeState).click();
    await card.getByRole("button", { name: desk.doIt }).click();
    await expect(card.getByText(desk.chooseError)).toBeVisible();
    await isClean(page);
    await card.getByLabel(desk.retire).check();
    await card.getByRole("textbox", { name: desk.why }).fill("Yksikkö muutti, ja toiminta päättyi.");
    await card.getByRole("button", { name: desk.doIt }).click();
    await expect(card.getByText(desk.states.retired)).toBeVisible();
    await reader.goto(path.story(slug));
    await expect(reader.getByText(stories.retiredNotice)).toBeVisible();
    await expect(reader.getByText("Yksikkö muutti, ja toiminta päättyi.")).toBeVisible();

    await card.getByRole("button", { name: desk.restore }).click();
    await expect(card.getByText(desk.states.retired)).toHaveCount(0);
    await card.getByText(desk.changeState).click();
    await card.getByLabel(desk.unpublish).check();
    await card.getByRole("textbox", { name: desk.why }).fill("Kuvissa olleet eivät enää suostu.");
    await card.getByRole("button", { name: desk.doIt }).click();
    await expect(card.getByText(desk.states.unpublished)).toBeVisible();
    await isClean(page);
    expect((await reader.goto(path.story(slug)))?.status()).toBe(410);
    const { items } = (await (
      await reader.request.get("/api/stories?organisation=lahti&limit=50")
    ).json()) as {
      items: { slug: string }[];
    };
    expect(items.map((story) => story.slug)).not.toContain(slug);
  });
}

test("the editors begin a story about an organisation, and need its sources", async ({ browser }) => {
  const { desk, drafts, workplaces } = catalogs.fi;
  const page = await adminPage(browser);
  await page.goto(paths.fi.desk);
  await page.locator("summary").filter({ hasText: desk.start }).click();
  await page.getByLabel(desk.organisation).fill("hollol");
  await page.getByRole("button", { name: workplaces.join.search }).click();
  await isClean(page);
  await page.getByRole("button", { name: /^Aloita \(Hollola/ }).click();
  await expect(page.getByText(drafts.editorial, { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel(drafts.fields.contactEmail)).toHaveCount(0);
  await page.getByLabel(drafts.publish.accept).check();
  await page.getByRole("button", { name: drafts.publish.publish }).click();
  await expect(page.locator(".error-summary").getByText("Nimeä vähintään yksi lähde")).toBeVisible();
  await page.getByRole("button", { name: drafts.fields.addSource }).click();
  await expect(page.getByLabel(drafts.fields.sourceTitle)).toBeFocused();
  await isClean(page);
  await page.getByRole("button", { name: drafts.remove.open }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await isClean(page);
  await page.getByRole("dialog").getByRole("button", { name: drafts.remove.now }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.fi.desk}$`));
});
