import type { TagOperation } from "@tori/contract/tag-operations";
import { catalogs } from "@tori/text/catalogs";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial, republishEditorial } from "./editorial.ts";
import { adminPage, overwrite } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled } from "./vocabulary.ts";

// One operation's page: what is left to decide after it was undone, and why it cannot be undone.

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const { operation, history } = catalogs[language].tagOperations;
  const { open: words, undo } = operation;
  const path = workPaths[language];

  test(`stories that changed after a merger are decided on when it is undone (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const names = {
      from: `kuutamo ${language}`,
      into: `tähtitaivas ${language}`,
      own: `yötaivas ${language}`,
    };
    const from = await addTag(page, { preferred: names.from }, { preferred: names.from });
    const into = await addTag(page, { preferred: names.into }, { preferred: names.into });
    const own = await addTag(page, { preferred: names.own }, { preferred: names.own });
    const title = (n: string) => `Yökävely ${n} ${language}`;
    const publish = (n: string) =>
      publishEditorial(page, { title: title(n), tags: [{ id: from }], language });
    await publish("koskematon");
    const [same, edited] = [await publish("uusittu"), await publish("muokattu")];
    const { etag } = await tagCalled(page, names.from);
    const { id } = (await overwrite(page, `/api/vocabulary/${from}/merger`, { into }, etag)) as {
      id: string;
    };
    await republishEditorial(page, same);
    await republishEditorial(page, edited, [{ id: into }, { id: own }]);

    await page.goto(path.tagChanges);
    await page.getByRole("link", { name: history.titles.merge(names.from, names.into) }).click();
    await expect(page).toHaveURL(new RegExp(`${path.tagChange(id)}$`));
    await isClean(page);
    await page.getByRole("button", { name: history.undo }).click();
    await page.getByRole("dialog").getByRole("button", { name: history.undo }).click();
    await expect(page.getByText(undo.done)).toBeVisible();
    await expect(page.getByRole("heading", { name: words.title(2) })).toBeVisible();
    await isClean(page);

    // Nobody has chosen other tags for the one, so that all who wait may be restored where that is so.
    await page.getByRole("button", { name: words.alikeRestore }).click();
    await isClean(page);
    await page.getByRole("dialog").getByRole("button", { name: words.alikeRestore }).click();
    await expect(page.getByText(words.restored(1))).toBeVisible();
    await expect(page.getByRole("heading", { name: words.title(1) })).toBeVisible();
    await expect(page.locator(".operation-open")).toBeFocused();

    const card = page.locator(".operation-cards > li");
    await expect(card).toHaveCount(1);
    await expect(card.locator("dd").nth(0)).toHaveText(names.from);
    await expect(card.locator("dd").nth(1)).toHaveText(names.into);
    await expect(card.locator("dd").nth(2)).toContainText(names.own);
    await card.getByRole("button", { name: words.doIt }).click();
    await expect(card.getByText(words.howError)).toBeVisible();
    await card.getByLabel(words.hows.choose).check();
    await isClean(page);
    await card.getByRole("button", { name: names.into }).click();
    await card.getByRole("combobox", { name: words.tags }).fill(names.from);
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: words.doIt }).click();
    await expect(page.getByText(words.decided(title("muokattu")))).toBeVisible();
    await expect(page.getByText(words.allDone)).toBeVisible();
    await isClean(page);
    expect((await tagCalled(page, names.from)).storyCount).toBe(3);
    expect((await tagCalled(page, names.into)).storyCount).toBe(0);
    expect((await tagCalled(page, names.own)).storyCount).toBe(1);
  });

  test(`who comes too late to undo is told why (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const names = [`kahdesti ${language}`, `kerran ${language}`] as const;
    const from = await addTag(page, { preferred: names[0] }, { preferred: names[0] });
    const into = await addTag(page, { preferred: names[1] }, { preferred: names[1] });
    const { etag } = await tagCalled(page, names[0]);
    const { id } = (await overwrite(page, `/api/vocabulary/${from}/merger`, { into }, etag)) as {
      id: string;
    };
    const other = await page.context().newPage();
    for (const each of [page, other]) {
      await each.goto(path.tagChange(id));
      await each.getByRole("button", { name: history.undo }).click();
    }
    const confirm = (of: typeof page) => of.getByRole("dialog").getByRole("button", { name: history.undo });
    await confirm(other).click();
    await expect(other.getByText(undo.done)).toBeVisible();
    await confirm(page).click();
    await expect(page.getByRole("alert")).toContainText(catalogs[language].refusals.curation.undo.undone);
    await expect(page.getByRole("button", { name: history.undo })).toHaveCount(0);
    await isClean(page);

    const ended = "2026-01-31T10:00:00.000Z";
    await page.route(`**/api/tag-operations/${id}`, async (route) => {
      const response = await route.fetch();
      const told = (await response.json()) as TagOperation;
      const late = { state: "done", undoneBy: null, undoneAt: null, undoableUntil: ended };
      await route.fulfill({ response, json: { ...told, ...late } });
    });
    await page.reload();
    await expect(page.getByText(undo.late(formatTime(ended, language)))).toBeVisible();
    await expect(page.getByRole("button", { name: history.undo })).toHaveCount(0);
    await isClean(page);
    await page.goto(path.tagChange("01980000-0000-7000-8000-000000000000"));
    await expect(page.getByText(catalogs[language].problems.not_found.detail)).toBeVisible();
  });
}
