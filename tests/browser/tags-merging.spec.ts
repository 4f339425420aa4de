import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag } from "./vocabulary.ts";

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const { merge, history } = catalogs[language].tagOperations;
  const path = workPaths[language];

  test(`a tag is merged, its old address leads on, and the merger is undone (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const from = `kiikkulauta ${language}`;
    const into = `keinuhevonen ${language}`;
    const id = await addTag(page, { preferred: from }, { preferred: from });
    await addTag(page, { preferred: into }, { preferred: into });
    const title = `Leikkivälineet ${language}`;
    await publishEditorial(page, { title, tags: [{ id }], language });

    await page.goto(path.manageTag(id));
    await page.locator("summary").filter({ hasText: merge.title }).click();
    await page.getByRole("button", { name: merge.doIt, exact: true }).click();
    await expect(page.getByText(merge.intoError)).toBeVisible();
    await isClean(page);
    await page.getByRole("combobox", { name: merge.into }).fill(into);
    await page.keyboard.press("Enter");
    for (const each of merge.consequences(1, into)) await expect(page.getByText(each)).toBeVisible();
    await isClean(page);
    await page.getByRole("button", { name: merge.doIt, exact: true }).click();
    await expect(page.getByText(merge.done)).toBeVisible();
    await isClean(page);

    await page.goto(paths[language].tag(from.replace(" ", "-")));
    await expect(page).toHaveURL(new RegExp(`${into.replace(" ", "-")}$`));
    await expect(page.getByText(title)).toBeVisible();

    await page.goto(path.tagChanges);
    const card = page.getByRole("listitem").filter({ hasText: history.titles.merge(from, into) });
    await isClean(page);
    await card.getByRole("button", { name: history.undo }).click();
    await isClean(page);
    await page.getByRole("dialog").getByRole("button", { name: history.undo }).click();
    await expect(card.getByText(history.states.undone, { exact: true })).toBeVisible();
    await isClean(page);
    await page.goto(paths[language].tag(from.replace(" ", "-")));
    await expect(page.getByRole("heading", { name: from, level: 1 })).toBeVisible();
  });
}
