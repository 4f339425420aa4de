import type { Page } from "@playwright/test";
import type { TagOperation } from "@tori/contract/tag-operations";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { tabAndPress, tabAndType } from "./keyboard.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled, findable } from "./vocabulary.ts";

// Other tags for the stories that a search finds.

/** Makes the page believe, this many times, that half of the stories wait still: few are done too soon to be seen. */
async function slowDown(page: Page, times: number): Promise<void> {
  await page.route(
    /\/api\/tag-operations\/[^/]+$/,
    async (route) => {
      const response = await route.fetch();
      const told = (await response.json()) as TagOperation;
      await route.fulfill({
        response,
        json: { ...told, state: "running", counts: { ...told.counts, waiting: 2 } },
      });
    },
    { times },
  );
}

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const texts = catalogs[language];
  const words = texts.retagging;
  const { operation, history } = texts.tagOperations;
  const path = workPaths[language];

  test(`stories of a tag are previewed, changed with progress, and given back (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const names = { old: `kaislikko ${language}`, fresh: `ruovikko ${language}` };
    const old = await addTag(page, { preferred: names.old }, { preferred: names.old });
    await addTag(page, { preferred: names.fresh }, { preferred: names.fresh });
    const titles = ["yksi", "kaksi", "kolme"].map((n) => `Rantojen hoito ${n} ${language}`);
    for (const title of titles) await publishEditorial(page, { title, tags: [{ id: old }], language });
    await findable(page, `kaislikko-${language}`, 3);

    await page.goto(path.manageTag(old));
    await page.getByRole("link", { name: words.ofTag }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByText(words.found(3))).toBeVisible();
    await isClean(page);
    await page.getByRole("button", { name: words.doIt(0) }).click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await isClean(page);
    await page.locator(".error-summary").getByRole("link").click();
    const add = page.getByRole("combobox", { name: words.add });
    await expect(add).toBeFocused();

    const remove = page.getByRole("combobox", { name: words.remove });
    await remove.fill(names.old);
    await remove.press("Enter");
    await expect(page.getByText(words.willChange(0))).toBeVisible();
    await expect(page.getByText(words.why.without_tags)).toHaveCount(3);
    await isClean(page);
    await add.fill(names.fresh);
    await add.press("Enter");
    await expect(page.getByText(words.willChange(3))).toBeVisible();
    const story = page.getByRole("listitem").filter({ hasText: titles[0] ?? "" });
    await expect(story.locator("ins")).toContainText(names.fresh);
    await expect(story.locator("del")).toContainText(names.old);
    await isClean(page);

    await page.getByRole("button", { name: words.none }).click();
    await page.getByRole("button", { name: words.doIt(0) }).click();
    await expect(page.locator(".error-summary")).toContainText(words.nobodyChosen);
    await page.getByRole("button", { name: words.all, exact: true }).click();
    await page.getByRole("checkbox", { name: titles[0] ?? "" }).uncheck();
    await expect(page.getByText(words.chosen(2, 3))).toBeVisible();
    await isClean(page);
    await slowDown(page, 3);
    await page.getByRole("button", { name: words.doIt(2) }).click();
    await expect(page.getByRole("progressbar", { name: operation.progress.running })).toBeVisible();
    await expect(page.getByText(operation.mayLeave)).toBeVisible();
    await isClean(page);

    await expect(page.getByRole("button", { name: history.undo })).toBeVisible();
    await expect(page.getByText(history.states.done).first()).toBeVisible();
    await page.getByRole("link", { name: operation.stories.states.changed }).click();
    await expect(page.getByRole("link", { name: titles[1] ?? "" })).toBeVisible();
    await expect(page.getByRole("link", { name: titles[0] ?? "" })).toHaveCount(0);
    await isClean(page);
    expect((await tagCalled(page, names.fresh)).storyCount).toBe(2);

    await page.getByRole("button", { name: history.undo }).click();
    await isClean(page);
    await page.getByRole("dialog").getByRole("button", { name: history.undo }).click();
    await expect(page.locator(".form-notice-success")).toBeFocused();
    await expect(page.getByText(operation.undo.done)).toBeVisible();
    await isClean(page);
    expect((await tagCalled(page, names.old)).storyCount).toBe(3);
    expect((await tagCalled(page, names.fresh)).storyCount).toBe(0);
  });

  test(`a search page's address brings its words and filters along (${language})`, async ({ browser }) => {
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    await page.goto(path.retag());
    await expect(page.getByText(words.askFirst)).toBeVisible();
    const address = new URL(paths[language].search("q=koulu&sector=education"), page.url()).href;
    await page.getByLabel(words.words).fill(address);
    await page.getByLabel(words.words).press("Enter");
    await expect(page.getByLabel(words.words)).toHaveValue("koulu");
    await expect(page).toHaveURL(/\?q=koulu&sector=education$/);
    const answer = await page.request.get(`/api/search?q=koulu&sector=education&locale=${language}`);
    const { total } = (await answer.json()) as { total: number };
    expect(total).toBeGreaterThan(0);
    await expect(page.getByText(words.found(total))).toBeVisible();
    await page.locator("summary").filter({ hasText: words.filters }).click();
    const filter = page.getByRole("checkbox", { name: texts.labels.sectors.education });
    await expect(filter).toBeChecked();
    await isClean(page);
    await filter.uncheck();
    await expect(page).toHaveURL(/\?q=koulu$/);
    await page.getByRole("button", { name: words.clear }).click();
    await expect(page.getByText(words.askFirst)).toBeVisible();
    await expect(page.getByLabel(words.words)).toHaveValue("");
  });
}

test("all of it is done by the keyboard alone", async ({ browser }) => {
  test.setTimeout(90_000);
  const { retagging: words, tagOperations } = catalogs.fi;
  const { operation, history } = tagOperations;
  const page = await adminPage(browser, 1280);
  const [old, fresh] = ["näppäimin vanha", "näppäimin uusi"];
  const id = await addTag(page, { preferred: old }, { preferred: old });
  await addTag(page, { preferred: fresh }, { preferred: fresh });
  for (const n of ["a", "b"]) await publishEditorial(page, { title: `Näppäimin ${n}`, tags: [{ id }] });
  await findable(page, "nappaimin-vanha", 2);
  await page.goto(workPaths.fi.retag("tag=nappaimin-vanha"));
  await tabAndType(page, page.getByRole("combobox", { name: words.add }), fresh);
  await page.keyboard.press("Enter");
  await expect(page.getByText(words.willChange(2))).toBeVisible();
  await tabAndPress(page, page.getByRole("checkbox").first(), "Space");
  // Back over the buttons for all and for none.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: words.doIt(1) })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabAndPress(page, page.getByRole("button", { name: history.undo }));
  await expect(page.getByRole("heading", { name: operation.undo.title })).toBeFocused();
  await tabAndPress(page, page.getByRole("dialog").getByRole("button", { name: history.undo }));
  await expect(page.locator(".form-notice-success")).toBeFocused();
  await expect(page.getByText(operation.undo.done)).toBeVisible();
});
