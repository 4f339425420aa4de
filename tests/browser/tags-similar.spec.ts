import { catalogs } from "@tori/text/catalogs";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { tabAndPress } from "./keyboard.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag } from "./vocabulary.ts";

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const { similarTags, curation, tagOperations, common } = catalogs[language];
  const { merge } = tagOperations;
  const path = workPaths[language];

  test(`a pair of similar tags is merged either way (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    // A letter apart.
    const [one, other] = [`pihakeinuttelu${language}`, `pihakeinutelu${language}`];
    await addTag(page, { preferred: one }, { preferred: one });
    await addTag(page, { preferred: other }, { preferred: other });
    await page.goto(path.manageTags);
    await page.getByRole("link", { name: curation.nav.similar }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    const card = page.getByRole("listitem").filter({ hasText: one }).filter({ hasText: other });
    await expect(card).toContainText(similarTags.why.letters);
    await isClean(page);
    await page.getByLabel(new RegExp(`^${similarTags.why.letters}`)).check();
    await expect(card).toBeVisible();
    const toOne = card.getByRole("button", { name: similarTags.mergeInto(one) });
    await tabAndPress(page, toOne);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(similarTags.dialog(other, one));
    for (const each of merge.consequences(0, one)) await expect(dialog.getByText(each)).toBeVisible();
    await isClean(page);
    await page.keyboard.press("Escape");
    await expect(toOne).toBeFocused();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: merge.doIt, exact: true }).click();
    await expect(page.getByText(similarTags.done(other, one))).toBeVisible();
    await expect(card).toHaveCount(0);
    await isClean(page);
  });

  test(`a tag's page and a new tag tell what is like it already (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const [one, other] = [`hiekkakakkuilu${language}`, `hiekkakakuilu${language}`];
    const id = await addTag(page, { preferred: one }, { preferred: one });
    await page.goto(path.newTag);
    const own = page.getByRole("group", { name: common.languageNames[language] });
    await own.getByLabel(curation.fields.preferred).fill(other);
    await expect(page.getByRole("heading", { name: similarTags.typed.title })).toBeVisible();
    await expect(page.getByRole("link", { name: one })).toBeVisible();
    await isClean(page);

    await addTag(page, { preferred: other }, { preferred: other });
    await page.goto(path.manageTag(id));
    const section = page.getByRole("region", { name: similarTags.title });
    await expect(section).toContainText(other);
    await isClean(page);
    await section.getByRole("button", { name: similarTags.mergeInto(other) }).click();
    await page.getByRole("dialog").getByRole("button", { name: merge.doIt, exact: true }).click();
    await expect(page.getByText(similarTags.done(one, other))).toBeVisible();
    await expect(page.getByText(curation.states.merged).first()).toBeVisible();
  });
}
