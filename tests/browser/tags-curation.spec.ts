import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { tabAndPress, tabAndType, tabTo } from "./keyboard.ts";
import { adminPage, overwrite, pageOf } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag, tagCalled } from "./vocabulary.ts";

// The tag workbench: the table, and what is done to one tag.

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const texts = catalogs[language];
  const words = texts.curation;
  const path = workPaths[language];

  test(`a proposal is approved with its names and words, and readers find by them (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const proposed = `torikahvit ${language}`;
    await publishEditorial(page, { title: `Kahvit torilla ${language}`, tags: [{ proposed }], language });

    await page.goto(path.manageTags);
    await page.getByLabel(words.table.filter).fill(proposed);
    await page.getByLabel(new RegExp(`^${words.states.proposed}`)).check();
    await isClean(page);
    const row = page.getByRole("button", { name: proposed });
    await row.click();
    await expect(row).toHaveAttribute("aria-expanded", "true");
    await isClean(page);
    await page.getByRole("link", { name: words.details.decide }).click();
    await expect(page.getByRole("heading", { name: words.tagTitle, level: 1 })).toBeFocused();
    await expect(page.getByRole("link", { name: `Kahvit torilla ${language}` })).toBeVisible();
    await isClean(page);

    // A tag in use needs a name in both official languages.
    const nameIn = (each: "fi" | "sv") =>
      page.getByRole("group", { name: texts.common.languageNames[each] }).getByLabel(words.fields.preferred);
    const [own, other] = language === "fi" ? (["fi", "sv"] as const) : (["sv", "fi"] as const);
    await expect(nameIn(own)).toHaveValue(proposed);
    await page.getByRole("button", { name: words.approve.doIt }).click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await isClean(page);
    await page.locator(".error-summary").getByRole("link").click();
    await expect(nameIn(other)).toBeFocused();
    await nameIn(other).fill(`toinen nimi ${language}`);
    await page
      .getByRole("group", { name: texts.common.languageNames[own] })
      .getByLabel(words.fields.synonyms)
      .fill(`aamukahvit ${language}\npullakahvit ${language}`);
    await page.getByRole("button", { name: words.approve.doIt }).click();
    await expect(page.getByText(words.approve.done)).toBeVisible();
    await expect(page.getByText(words.states.active).first()).toBeVisible();
    await isClean(page);

    await page.goto(paths[language].search(`q=pullakahvit+${language}`));
    await expect(page.getByRole("article").first()).toContainText(`Kahvit torilla ${language}`);
  });

  test(`a proposal is declined with a reason, and a tag is taken out of use and back (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const proposed = `höpöhöpö ${language}`;
    await publishEditorial(page, { title: `Höpötarina ${language}`, tags: [{ proposed }], language });
    const { id } = await tagCalled(page, proposed);
    await page.goto(path.manageTag(id));
    await page.getByText(words.decline.title).first().click();
    await page.getByRole("button", { name: words.decline.doIt }).click();
    await expect(page.getByText(words.errors.reason)).toBeVisible();
    await isClean(page);
    await page.getByLabel(words.details.reason).fill("Liian epämääräinen sana.");
    await page.getByRole("button", { name: words.decline.doIt }).click();
    await expect(page.getByText(words.decline.done)).toBeVisible();
    await expect(page.getByText("Liian epämääräinen sana.")).toBeVisible();
    await isClean(page);

    const used = await addTag(page, { preferred: `kuja ${language}` }, { preferred: `gränd ${language}` });
    await page.goto(path.manageTag(used));
    await page.getByText(words.deprecate.title).first().click();
    await page.getByLabel(words.details.reason).fill("Ei tarvita.");
    await page.getByRole("button", { name: words.deprecate.doIt }).click();
    await expect(page.getByText(words.deprecate.done)).toBeVisible();
    await page.getByRole("button", { name: words.revive.doIt }).click();
    await expect(page.getByText(words.revive.done)).toBeVisible();
  });

  test(`two who edit the same tag lose nothing of what they have typed (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const names = { fi: `pihatalkoot ${language}`, sv: `gårdstalko ${language}` };
    const id = await addTag(page, { preferred: names.fi }, { preferred: names.sv });
    await page.goto(path.manageTag(id));
    const inFinnish = page.getByRole("group", { name: texts.common.languageNames.fi });
    await inFinnish.getByLabel(words.fields.synonyms).fill(`siivoustalkoot ${language}`);

    const { etag } = await tagCalled(page, names.fi);
    const theirs = {
      labels: {
        fi: { preferred: names.fi, synonyms: [`haravointi ${language}`] },
        sv: { preferred: names.sv, synonyms: [`krattning ${language}`] },
      },
    };
    await overwrite(page, `/api/vocabulary/${id}`, theirs, etag);

    await page.getByRole("button", { name: words.save.doIt }).click();
    await expect(page.getByText(words.clash.title)).toBeVisible();
    await expect(inFinnish.getByLabel(words.fields.synonyms)).toHaveValue(`siivoustalkoot ${language}`);
    const inSwedish = page.getByRole("group", { name: texts.common.languageNames.sv });
    await expect(inSwedish.getByLabel(words.fields.synonyms)).toHaveValue(`krattning ${language}`);
    await isClean(page);
    await page.getByRole("button", { name: words.clash.take }).click();
    await expect(inFinnish.getByLabel(words.fields.synonyms)).toHaveValue(`haravointi ${language}`);
    await inFinnish
      .getByLabel(words.fields.synonyms)
      .fill(`haravointi ${language}\nsiivoustalkoot ${language}`);
    await page.getByRole("button", { name: words.save.doIt }).click();
    await expect(page.getByText(words.save.done)).toBeVisible();
    await page.reload();
    await expect(inFinnish.getByLabel(words.fields.synonyms)).toHaveValue(
      `haravointi ${language}\nsiivoustalkoot ${language}`,
    );
  });

  test(`the table is worked by the keyboard alone (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const names = ["yksi", "kaksi", "kolme"].map((n) => `${language}näppäin ${n}`);
    for (const name of names) await addTag(page, { preferred: name }, { preferred: name });
    await page.goto(path.manageTags);
    const rowOf = (n: string) => page.getByRole("button", { name: `${language}näppäin ${n}` });
    // Written without the dots, and the rows follow while one types.
    await tabAndType(page, page.getByLabel(words.table.filter), `${language}nappain`);
    await expect(page.getByText(words.table.found(3))).toBeVisible();
    await tabTo(page, rowOf("kaksi"));
    await page.keyboard.press("ArrowDown");
    await expect(rowOf("kolme")).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    await expect(rowOf("kaksi")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rowOf("kaksi")).toHaveAttribute("aria-expanded", "true");
    await isClean(page);
    await tabAndPress(page, page.getByRole("link", { name: words.details.open }));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(page.getByLabel(words.table.filter)).toHaveValue(`${language}nappain`);
    await tabAndPress(page, page.getByRole("button", { name: words.table.columns.name, exact: true }));
    await expect(page.getByRole("columnheader").first()).toHaveAttribute("aria-sort", "descending");
    await isClean(page);
  });

  test(`a new tag is added, or says which word is taken (${language})`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    await addTag(page, { preferred: `oma sana ${language}` }, { preferred: `eget ord ${language}` });
    await page.goto(path.newTag);
    await isClean(page);
    const group = (each: "fi" | "sv") => page.getByRole("group", { name: texts.common.languageNames[each] });
    await group("fi").getByLabel(words.fields.preferred).fill(`uusi sana ${language}`);
    await group("fi").getByLabel(words.fields.synonyms).fill(`jokin\noma sana ${language}`);
    await group("sv").getByLabel(words.fields.preferred).fill(`nytt ord ${language}`);
    await page.getByLabel(words.fields.yso).fill("p1234");
    await page.getByRole("button", { name: words.create.doIt }).click();
    await expect(page.locator(".error-summary")).toContainText(words.errors.yso);
    await page.getByLabel(words.fields.yso).fill("");
    await page.getByRole("button", { name: words.create.doIt }).click();
    await expect(page.locator(".error-summary")).toContainText(`”oma sana ${language}”`);
    await isClean(page);
    await group("fi").getByLabel(words.fields.synonyms).fill(`jokin ${language}`);
    await page.getByRole("button", { name: words.create.doIt }).click();
    const name = language === "fi" ? `uusi sana ${language}` : `nytt ord ${language}`;
    await expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();
  });
}

test("those who are no moderators are told so", async ({ browser }) => {
  const page = await pageOf(browser, "utelias@lahti.test", "Uuno Utelias");
  await page.goto(workPaths.fi.manageTags);
  await expect(page.getByText(catalogs.fi.refusals.forbidden.detail)).toBeVisible();
  await isClean(page);
});
