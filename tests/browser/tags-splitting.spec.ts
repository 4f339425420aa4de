import type { Page } from "@playwright/test";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { tabAndPress, tabTo } from "./keyboard.ts";
import { adminPage, overwrite } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled } from "./vocabulary.ts";

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const { tagSplit, tagOperations } = catalogs[language];
  const { stories, moving, summary, targets } = tagSplit;
  const path = workPaths[language];

  async function undo(page: Page, changed: string): Promise<void> {
    await page.goto(changed);
    await page.getByRole("button", { name: new RegExp(`^${tagOperations.history.undo}`) }).click();
    await page.getByRole("dialog").getByRole("button", { name: tagOperations.history.undo }).click();
    await expect(page.locator(".form-notice-success")).toBeFocused();
  }

  /** The split tag has all its stories again, as soon as the job has got so far. */
  async function carriesAll(page: Page, titles: readonly string[]): Promise<void> {
    await expect(async () => {
      await page.goto(paths[language].tag(`liikunta-${language}`));
      for (const title of titles) {
        await expect(page.getByText(title, { exact: true })).toBeVisible({ timeout: 1000 });
      }
    }).toPass({ timeout: 20_000 });
  }

  test(`a tag is split by choosing which stories go where, and that is undone (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const whole = `liikunta ${language}`;
    const indoors = `sisäliikunta ${language}`;
    const outdoors = `ulkoliikunta ${language}`;
    const id = await addTag(page, { preferred: whole }, { preferred: whole });
    await addTag(page, { preferred: indoors }, { preferred: indoors });
    const titles = ["Jumppasali", "Metsäpolku", "Hiihtolatu", "Liikkuva päivä"].map(
      (t) => `${t} ${language}`,
    );
    for (const title of titles) await publishEditorial(page, { title, tags: [{ id }], language });
    const [gym = "", path1 = "", track = "", day = ""] = titles;

    await page.goto(path.manageTag(id));
    await page.getByRole("link", { name: tagSplit.link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("button", { name: summary.doIt }).click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await expect(page.locator(".error-summary")).toContainText(tagSplit.errors.noTargets);
    await isClean(page);

    await page.getByRole("combobox", { name: targets.label }).fill(indoors);
    await page.keyboard.press("Enter");
    // A tag that is missing is made without leaving.
    await page.getByText(targets.create).click();
    await page.getByLabel(targets.name.fi).fill(outdoors);
    await page.getByLabel(targets.name.sv).fill(outdoors);
    await page.getByRole("button", { name: targets.doCreate }).click();
    await expect(page.getByText(summary.go(0, outdoors))).toBeVisible();

    const into = page.getByLabel(moving.into);
    await page.getByLabel(gym).check();
    await into.selectOption(indoors);
    await page.getByRole("button", { name: moving.move }).click();
    // By the keyboard, and found by words.
    await page.getByLabel(stories.filter).fill("metsapolku");
    await expect(page.getByText(stories.found(1), { exact: true })).toBeVisible();
    await tabAndPress(page, page.getByLabel(stories.chooseAll(1)), "Space");
    await page.getByLabel(stories.filter).fill("");
    await tabTo(page, page.getByLabel(track));
    await page.keyboard.press("Space");
    await expect(page.getByText(moving.chosen(2))).toBeVisible();
    await into.selectOption(outdoors);
    await tabAndPress(page, page.getByRole("button", { name: moving.move }));
    await page.getByLabel(day).check();
    await page.getByRole("button", { name: moving.beside }).click();
    await expect(page.getByText(summary.stay(1, whole))).toBeVisible();
    await expect(page.getByText(summary.go(1, indoors))).toBeVisible();
    await expect(page.getByText(summary.go(3, outdoors))).toBeVisible();
    await isClean(page);

    await page.getByRole("button", { name: summary.doIt }).click();
    await expect(page).toHaveURL(new RegExp(path.tagChanges));
    await expect(
      page.locator(".tag-state").filter({ hasText: tagOperations.history.states.done }),
    ).toBeVisible();
    const changed = page.url();
    await expect(async () => {
      await page.goto(paths[language].tag(`ulkoliikunta-${language}`));
      for (const title of [path1, track, day]) {
        await expect(page.getByText(title, { exact: true })).toBeVisible({ timeout: 1000 });
      }
      await expect(page.getByText(gym, { exact: true })).toHaveCount(0);
    }).toPass({ timeout: 20_000 });
    await page.goto(paths[language].tag(`liikunta-${language}`));
    await expect(page.getByText(day, { exact: true })).toBeVisible();
    await expect(page.getByText(gym, { exact: true })).toHaveCount(0);

    await undo(page, changed);
    await carriesAll(page, titles);
  });

  test(`what has been chosen stays when the tags change meanwhile (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const [whole, gone, other] = ["ruoka", "aamupala", "lounas"].map((word) => `${word} ${language}x`);
    const names = [whole, gone, other].map((name = "") => ({ preferred: name }));
    const [id = "", goneId = ""] = await Promise.all(names.map((name) => addTag(page, name, name)));
    const title = `Puuroa kaikille ${language}`;
    await publishEditorial(page, { title, tags: [{ id }], language });
    await page.goto(path.splitTag(id));
    await page.getByRole("combobox", { name: targets.label }).fill(gone ?? "");
    await page.keyboard.press("Enter");
    await page.getByLabel(title).check();
    await page.getByRole("button", { name: moving.move }).click();

    // Somebody edits the tag, and takes the other out of use.
    const facts = { labels: { fi: names[0], sv: names[0] }, definition: { fi: "Mitä syödään." } };
    await overwrite(page, `/api/vocabulary/${id}`, facts, (await tagCalled(page, whole ?? "")).etag);
    const reason = { reason: "Ei tarvita." };
    const { etag } = await tagCalled(page, gone ?? "");
    await overwrite(page, `/api/vocabulary/${goneId}/deprecation`, reason, etag);

    await page.getByRole("button", { name: summary.doIt }).click();
    await expect(page.getByText(tagSplit.stale.kept)).toBeVisible();
    await isClean(page);
    await page.getByRole("button", { name: summary.doIt }).click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await expect(page.locator(".error-summary")).toContainText(gone ?? "");
    await isClean(page);
    // Without it, its story is ready to be moved elsewhere.
    await page.getByRole("button", { name: new RegExp(gone ?? "") }).click();
    await expect(page.getByText(targets.returned(1, gone ?? ""))).toBeVisible();
    await expect(page.getByLabel(title)).toBeChecked();
    await page.getByRole("combobox", { name: targets.label }).fill(other ?? "");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: moving.move }).click();
    await expect(page.getByText(summary.go(1, other ?? ""))).toBeVisible();
    await page.getByRole("button", { name: summary.doIt }).click();
    await expect(page).not.toHaveURL(new RegExp(id));
  });
}

test("a story that would have too many tags is told, and stands first", async ({ browser }) => {
  test.setTimeout(90_000);
  const page = await adminPage(browser, 360);
  const add = (name: string) => addTag(page, { preferred: name }, { preferred: name });
  const id = await add("täysi pää");
  const full = await Promise.all(Array.from({ length: 9 }, (_, n) => add(`täysi ${n}`)));
  await add("täysi uusi");
  const title = "Tarina, jolla on kymmenen asiasanaa";
  await publishEditorial(page, { title, tags: [id, ...full].map((each) => ({ id: each })) });
  await publishEditorial(page, { title: "Muu täysi tarina", tags: [{ id }] });
  const { targets, moving, summary } = catalogs.fi.tagSplit;
  await page.goto(workPaths.fi.splitTag(id));
  await page.getByRole("combobox", { name: targets.label }).fill("täysi uusi");
  await page.keyboard.press("Enter");
  await page.getByLabel(title).check();
  await page.getByRole("button", { name: moving.beside }).click();
  await page.getByRole("button", { name: summary.doIt }).click();
  await expect(page.locator(".error-summary")).toContainText(catalogs.fi.refusals.curation.tooManyTags);
  await expect(page.locator(".split-row").first()).toContainText(title);
  await isClean(page);
  await page.locator(".error-summary").getByRole("link").click();
  await expect(page.getByLabel(title)).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: moving.move }).click();
  await page.getByRole("button", { name: summary.doIt }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
});
