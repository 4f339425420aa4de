import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { editorIn, fold, storyOf } from "./adopters.ts";
import { isClean } from "./clean.ts";
import { tabAndPress } from "./keyboard.ts";
import { write } from "./people.ts";
import { expect, test } from "./test.ts";

// Reuse on the desk of those whose story it is and on the front page; and a form that one leaves for another page.

for (const [language, width] of [
  ["fi", 360],
  ["sv", 1280],
] as const) {
  test(`what others do with one's story waits on the desk for an answer, which they read (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const { desk, reuse, stories } = catalogs[language];
    const options = { width, language };
    const { home, slug } = await storyOf(browser, `Pöydällä ${language}`, options);
    await home.goto(paths[language].desk);
    await expect(home.getByText(desk.noTasks)).toBeVisible();
    const { page: adopter, workplace } = await editorIn(browser, "vantaa", `Kertoja ${language}`, options);
    const step = { workplace, status: "piloting", outcome: "Poissaolot vähenivät." };
    await write(adopter, `/api/stories/${slug}/adoptions`, step);

    await home.goto(paths[language].desk);
    await tabAndPress(home, home.getByRole("link", { name: desk.answer.waiting(1) }));
    await expect(home.getByRole("heading", { name: desk.answer.heading })).toBeVisible();
    await expect(home.getByText("Poissaolot vähenivät.")).toBeVisible();
    await isClean(home);
    await tabAndPress(home, fold(home, reuse.speak.open));
    await home.getByLabel(reuse.speak.kinds.answer).check();
    await home.getByRole("button", { name: reuse.speak.send }).click();
    await expect(home.locator(".error-summary")).toBeFocused();
    await home.getByRole("textbox", { name: reuse.speak.text }).fill("Kysykää meiltä lisää.");
    await isClean(home);
    await home.getByRole("button", { name: reuse.speak.send }).click();
    await expect(home.locator(".form-notice:focus")).toContainText(`Kertoja ${language}`);
    await expect(home.getByText(desk.noTasks)).toBeVisible();
    await isClean(home);

    await adopter.goto(paths[language].storyUse(slug));
    const own = adopter.getByRole("region", { name: reuse.own.heading });
    await expect(own.getByText(stories.reuse.said.answer)).toBeVisible();
    await expect(own.getByText("Kysykää meiltä lisää.")).toBeVisible();
  });
}

test("what is typed of an adoption is there when one comes back from another page of the site", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { slug } = await storyOf(browser, "Kesken jäävä");
  const { page } = await editorIn(browser, "espoo", "Poikkeajat");
  await page.goto(paths.fi.storyUse(slug));
  await page.getByLabel("Kokeilussa").check();
  await fold(page, "Kerro lisää").click();
  await page.getByLabel("Mitä muutitte?").fill("Kirjoitin tätä pitkään.");
  await page.getByRole("link", { name: "Kesken jäävä" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Kesken jäävä" })).toBeVisible();
  await page.getByRole("link", { name: "Otamme käyttöön" }).click();
  await expect(page.getByLabel("Kokeilussa")).toBeChecked();
  await expect(page.getByLabel("Mitä muutitte?")).toHaveValue("Kirjoitin tätä pitkään.");

  // Closing the page would lose it: the browser asks first.
  const asked = page.waitForEvent("dialog");
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel("Mitä muutitte?")).toHaveValue("Kirjoitin tätä pitkään.");
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.getByText("Käyttöönotto on kirjattu")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Oma käyttöönottonne" })).toBeVisible();
});

test("a day to come, a story that was taken away and a membership that ended: each is told, and nothing typed is lost", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { home, slug } = await storyOf(browser, "Muuttuu kesken");
  const { page, workplace } = await editorIn(browser, "kotka", "Kesken jääneet");
  await page.goto(paths.fi.storyUse(slug));
  await fold(page, "Kerro lisää").click();
  await page.getByLabel("Mitä muutitte?").fill("Kaikki tämä säilyy.");
  await page.getByLabel("Milloin?").fill("2999-01-01");
  const save = page.getByRole("button", { name: "Tallenna" });
  await save.click();
  await page
    .locator(".error-summary")
    .getByRole("link", { name: /Päivä on vasta tulossa/ })
    .click();
  await expect(page.getByLabel("Milloin?")).toBeFocused();
  await isClean(page);
  await page.getByLabel("Milloin?").fill("");

  await write(page, `/api/workplaces/${workplace}/membership`, {}, "DELETE");
  await save.click();
  await expect(page.getByRole("alert")).toContainText("Pyydä muokkaajaa");
  await write(home, `/api/stories/${slug}/unpublishings`, { reason: "Virheitä." });
  await save.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Mitä muutitte?")).toHaveValue("Kaikki tämä säilyy.");
  await isClean(page);
});

test("the front page leads to what others use", async ({ browser, page }) => {
  test.setTimeout(120_000);
  const { slug } = await storyOf(browser, "Etusivulle noussut");
  for (const organisation of ["turku", "oulu", "pori"]) {
    const { page: adopter, workplace } = await editorIn(browser, organisation, "Etusivun käyttäjä");
    await write(adopter, `/api/stories/${slug}/adoptions`, { workplace, status: "in_use" });
    await adopter.context().close();
  }
  await page.goto("/fi");
  const section = page.getByRole("region", { name: "Eniten käytettyjä" });
  const card = section.getByRole("article").filter({ hasText: "Etusivulle noussut" });
  await expect(card.getByText("3 muuta organisaatiota käyttää")).toBeVisible();
  await isClean(page);
  await section.getByRole("link", { name: "Kaikki muualla käytetyt tarinat" }).click();
  await expect(page.getByRole("checkbox", { name: /Vähintään yksi muu käyttää/ })).toBeChecked();
  await isClean(page);
});
