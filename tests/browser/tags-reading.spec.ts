import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { workPaths } from "@tori/text/work-paths";
import { isClean } from "./clean.ts";
import { publishEditorial } from "./editorial.ts";
import { adminPage } from "./people.ts";
import { expect, test } from "./test.ts";
import { addTag } from "./vocabulary.ts";

// It has to break on a phone.
const longWord = "undervattensfotograferingskunnighet";
const meaning = "Taito, joka opitaan veden äärellä.";

for (const [language, width, colorScheme] of [
  ["fi", 1280, "light"],
  ["sv", 360, "dark"],
] as const) {
  const texts = catalogs[language];
  const { tags, curation, common } = texts;
  const path = paths[language];

  test(`a moderator tells what a tag means, and readers see it and what is around it (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(90_000);
    const page = await adminPage(browser, width);
    await page.emulateMedia({ colorScheme });
    const named = (word: string) => `${word} ${language}`;
    const broader = await addTag(
      page,
      { preferred: named("vesitaidot") },
      { preferred: named("vattenvana") },
    );
    const id = await addTag(
      page,
      { preferred: named("uimataito"), synonyms: [named("uiminen")] },
      { preferred: named("simkunnighet") },
      { broader },
    );
    await addTag(page, { preferred: named("sukellus") }, { preferred: named(longWord) }, { broader: id });
    for (const title of ["Uimaan oppiminen", "Uimakoulu"])
      await publishEditorial(page, { title: named(title), tags: [{ id }], language });

    await page.goto(workPaths[language].manageTag(id));
    await page
      .getByRole("group", { name: common.languageNames.fi })
      .getByLabel(curation.fields.definition)
      .fill(meaning);
    const yso = `http://www.yso.fi/onto/yso/p${language === "fi" ? 901 : 902}`;
    await page.getByLabel(curation.fields.yso).fill(yso);
    await page.getByRole("button", { name: curation.save.doIt }).click();
    await expect(page.getByText(curation.save.done)).toBeVisible();

    await page.goto(path.tag(named("uimataito").replace(" ", "-")));
    const lead = page.locator(".lead");
    await expect(lead).toHaveText(language === "fi" ? meaning : `${meaning} (${common.inLanguage.fi})`);
    await expect(lead.locator("[lang=fi]")).toHaveCount(language === "fi" ? 0 : 1);
    await expect(page.getByRole("link", { name: tags.finto })).toHaveAttribute("href", yso);
    await expect(page.getByText(tags.aboutFinto)).toBeVisible();
    await isClean(page);

    const name = (fi: string, sv: string) => named(language === "fi" ? fi : sv);
    await page.getByRole("link", { name: name("sukellus", longWord) }).click();
    await expect(page.getByRole("heading", { name: name("sukellus", longWord), level: 1 })).toBeFocused();
    await page.getByRole("link", { name: name("uimataito", "simkunnighet") }).click();
    await page.getByRole("link", { name: name("vesitaidot", "vattenvana") }).click();
    await expect(page.getByText(tags.noStories)).toBeVisible();
    await isClean(page);
    await page.goBack();
    await page.getByRole("link", { name: texts.stories.allInSearch(common.stories(2)) }).click();
    await expect(page).toHaveURL(new RegExp(`tag=uimataito-${language}`));
    await expect(page.getByRole("article")).toHaveCount(2);
  });
}
