import type { Page } from "@playwright/test";
import { paths } from "@tori/text/paths";
import { editorIn, fold, storyOf } from "./adopters.ts";
import { isClean } from "./clean.ts";
import { pageOf, write } from "./people.ts";
import { expect, test } from "./test.ts";

// A story is taken home: the ledger that its own workplace and those who use it keep together, in a browser.

const words = {
  fi: {
    adopt: "Otamme käyttöön",
    none: "Yksikään muu organisaatio ei ole vielä kertonut käyttävänsä tätä.",
    planned: "Suunnitteilla",
    save: "Tallenna",
    done: "Käyttöönotto on kirjattu",
    addStep: "Lisää vaihe",
    inUse: "Käytössä",
    whatChanged: "Mitä muutitte?",
    addIndicator: "Lisää mittari",
    indicator: "Mitä mitattiin",
    obstacle: "Järjestelmät",
    stepAdded: "Vaihe on lisätty.",
    strip: "Käytössä 1 organisaatiossa",
    heading: "Käytössä muualla",
    speak: "Kiitä tai vastaa",
    send: "Lähetä",
    sent: "Viesti on lähetetty.",
    answer: "Vastaus",
    textError: "Kirjoita vastaus.",
    text: "Viesti",
    thanks: "Tarinan työpaikka kiittää.",
    takeBack: "Näytä vain omalle organisaatiolle",
    isTakenBack: "näkyy nyt vain organisaationne",
  },
  sv: {
    adopt: "Vi tar det i bruk",
    none: "Ingen annan organisation har ännu berättat att den använder det här.",
    planned: "Planeras",
    save: "Spara",
    done: "Användningen är registrerad",
    addStep: "Lägg till ett steg",
    inUse: "I bruk",
    whatChanged: "Vad ändrade ni?",
    addIndicator: "Lägg till ett mått",
    indicator: "Vad som mättes",
    obstacle: "System",
    stepAdded: "Steget har lagts till.",
    strip: "I bruk i 1 organisation",
    heading: "Används på andra håll",
    speak: "Tacka eller svara",
    send: "Skicka",
    sent: "Meddelandet har skickats.",
    answer: "Svar",
    textError: "Skriv ett svar.",
    text: "Meddelande",
    thanks: "Berättelsens arbetsplats tackar.",
    takeBack: "Visa bara för den egna organisationen",
    isTakenBack: "syns nu bara för medlemmar",
  },
} as const;

/** Presses Tab until what has the focus, or the label of what is chosen there, begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () =>
    page.evaluate((words) => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
      return label?.textContent.trim().startsWith(words) ?? false;
    }, name);
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error(`${name} is out of reach`);
}

for (const [language, width] of [
  ["fi", 1280],
  ["sv", 360],
] as const) {
  test(`two workplaces keep the ledger of a story, from taking it home to thanks (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const text = words[language];
    const options = { width, language };
    const { home, slug } = await storyOf(browser, `Kirjanpito ${language}`, options);
    const story = paths[language].story(slug);
    const { page: adopter } = await editorIn(browser, "vantaa", `Ottaja ${language}`, options);

    await adopter.goto(story);
    await expect(adopter.getByText(text.none)).toBeVisible();
    await isClean(adopter);
    // Three clicks at most: here it takes two.
    await adopter.getByRole("link", { name: text.adopt }).click();
    await expect(adopter.getByLabel(text.planned)).toBeChecked();
    await isClean(adopter);
    await adopter.getByRole("button", { name: text.save }).click();
    await expect(adopter.getByText(text.done)).toBeVisible();
    await isClean(adopter);

    await fold(adopter, text.addStep).click();
    await adopter.getByRole("radio", { name: new RegExp(`^${text.inUse}`) }).check();
    await adopter.getByLabel(text.whatChanged).fill("Aloitimme yhdestä ryhmästä.");
    await adopter.getByRole("button", { name: text.addIndicator }).click();
    await adopter.getByLabel(text.indicator).fill("Poissaolot");
    await adopter.getByLabel(text.obstacle).check();
    await isClean(adopter);
    await adopter.getByRole("button", { name: text.save }).click();
    await expect(adopter.getByText(text.stepAdded)).toBeVisible();
    await isClean(adopter);

    await home.goto(story);
    await expect(home.getByRole("link", { name: text.strip })).toBeVisible();
    await home.goto(paths[language].storyUse(slug));
    await fold(home, text.speak).click();
    await isClean(home);
    await home.getByRole("button", { name: text.send }).click();
    await expect(home.getByText(text.sent)).toBeVisible();
    await fold(home, text.speak).click();
    await home.getByLabel(text.answer).check();
    await home.getByRole("button", { name: text.send }).click();
    await expect(home.locator(".error-summary")).toBeFocused();
    await expect(home.getByRole("link", { name: text.textError })).toBeVisible();
    await isClean(home);
    await home.getByLabel(text.text).fill("Kertoisitteko vielä iltavuoroista?");
    await home.getByRole("button", { name: text.send }).click();
    await expect(home.locator(".notice").filter({ hasText: "Kertoisitteko vielä" })).toBeVisible();
    await isClean(home);

    const reader = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
    await reader.goto(story);
    await reader.getByRole("link", { name: text.strip }).click();
    await expect(reader).toHaveURL(/#use$/);
    const section = reader.getByRole("region", { name: text.heading });
    for (const told of ["Aloitimme yhdestä ryhmästä.", "Poissaolot", text.obstacle, text.thanks])
      await expect(section.getByText(told, { exact: true })).toBeVisible();
    await isClean(reader);

    await adopter.getByRole("button", { name: text.takeBack }).click();
    await expect(adopter.getByText(text.isTakenBack)).toBeVisible();
    await reader.goto(story);
    await expect(reader.getByText(text.none)).toBeVisible();
    await expect(reader.getByText("Aloitimme yhdestä ryhmästä.")).toHaveCount(0);
  });
}

test("by keyboard alone, at 360 px, a workplace takes a story into use", async ({ browser }) => {
  test.setTimeout(120_000);
  const { slug } = await storyOf(browser, "Näppäimillä");
  const { page } = await editorIn(browser, "espoo", "Näppäilijät");
  await page.goto(paths.fi.story(slug));
  await tabTo(page, "Otamme käyttöön");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Käyttöönotto", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Tallenna" })).toBeVisible();
  await tabTo(page, "Suunnitteilla");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Kokeilussa")).toBeChecked();
  await tabTo(page, "Kerro lisää");
  await page.keyboard.press("Enter");
  await tabTo(page, "Tallenna");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Käyttöönotto on kirjattu")).toBeVisible();
  // What came of it has the focus, so that it is read.
  await expect(page.locator(".form-notice:focus")).toContainText("Käyttöönotto on kirjattu");
});

test("what is refused keeps what was typed: ended for no reason, twice, and signed out meanwhile", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { slug } = await storyOf(browser, "Torjuttuja");
  const { page, workplace } = await editorIn(browser, "turku", "Torjutut");
  await page.goto(paths.fi.storyUse(slug));
  await page.getByLabel("Lopetettu").check();
  await fold(page, "Kerro lisää").click();
  await page.getByLabel("Mitä muutitte?").fill("Kaikki meni toisin.");
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await page.locator(".error-summary").getByRole("link").click();
  await expect(page.getByLabel("Miksi lopetitte?")).toBeFocused();
  await page.keyboard.type("Ei sopinut vuoroihimme.");

  // A colleague was quicker.
  await write(page, `/api/stories/${slug}/adoptions`, { workplace, status: "piloting" });
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.getByRole("alert")).toContainText("Työpaikkanne on jo kirjannut");
  await isClean(page);
  await page.getByRole("button", { name: "Lisää tämä uudeksi vaiheeksi" }).click();
  await expect(page.getByText("Käyttöönotto on kirjattu")).toBeVisible();
  const own = page.getByRole("region", { name: "Oma käyttöönottonne" });
  for (const told of ["Lopetettu", "Kaikki meni toisin.", "Ei sopinut vuoroihimme."])
    await expect(own.getByText(told, { exact: true }).first()).toBeVisible();

  await fold(page, "Lisää vaihe").click();
  await page.getByLabel("Mitä muutitte?").fill("Aloitimme uudelleen.");
  await page.getByLabel("Käytössä").check();
  await write(page, "/api/auth/session", {}, "DELETE");
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.getByText("Kirjaudu uudessa välilehdessä")).toBeVisible();
  await expect(page.getByLabel("Mitä muutitte?")).toHaveValue("Aloitimme uudelleen.");
  await isClean(page);
});

test("who cannot record it is told why, and who can", async ({ browser }) => {
  test.setTimeout(120_000);
  const { home, slug } = await storyOf(browser, "Kuka saa");
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`${paths.fi.storyUse(slug)}?existing=1`);
  await expect(visitor.getByRole("link", { name: "Kirjaudu" }).last()).toHaveAttribute(
    "href",
    paths.fi.signIn(`${paths.fi.storyUse(slug)}?existing=1`),
  );
  await isClean(visitor);

  const newcomer = await pageOf(browser, "uusi@kotka.test", "Unto Uusi");
  await newcomer.goto(paths.fi.storyUse(slug));
  await expect(newcomer.getByText("Et kuulu vielä mihinkään työpaikkaan.")).toBeVisible();
  await expect(newcomer.getByRole("link", { name: /^Liity työpaikkaan/ })).toBeVisible();
  await isClean(newcomer);

  await home.goto(paths.fi.storyUse(slug));
  await expect(home.getByText("Tämä on työpaikkanne tarina.")).toBeVisible();
  await expect(home.getByRole("button", { name: "Tallenna" })).toHaveCount(0);

  const { page: adopter } = await editorIn(browser, "oulu", "Myöhässä");
  await adopter.goto(`${paths.fi.storyUse(slug)}?existing=1`);
  await expect(adopter.getByLabel("Suunnitteilla")).toHaveCount(0);
  await adopter.getByLabel("Mistä alkaen?").fill("2019-08-01");
  await write(home, `/api/stories/${slug}/retirements`, { reason: "Yksikkö lopetettiin." });
  await adopter.getByRole("button", { name: "Tallenna" }).click();
  await expect(adopter.getByRole("alert")).toContainText("ei ole enää ajankohtainen");
  await expect(adopter.getByLabel("Mistä alkaen?")).toHaveValue("2019-08-01");
  await adopter.goto(paths.fi.story(slug));
  await expect(adopter.getByText("Yksikkö lopetettiin.")).toBeVisible();
  await expect(adopter.getByRole("link", { name: "Otamme käyttöön" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who uses a story can be read", async ({ page, browser }) => {
    test.setTimeout(60_000);
    const { slug } = await storyOf(browser, "Ilman skriptejä");
    const { page: adopter, workplace } = await editorIn(browser, "pori", "Lukijat");
    const step = { workplace, status: "in_use", outcome: "Lukeminen lisääntyi." };
    await write(adopter, `/api/stories/${slug}/adoptions`, step);
    for (const path of [paths.fi.story(slug), paths.fi.storyUse(slug), paths.fi.workplace(workplace)]) {
      await page.goto(path);
      await expect(page.getByText("Lukeminen lisääntyi.")).toBeVisible();
    }
  });
});
