import { type Locator, type Page, expect } from "@playwright/test";
import { write } from "./people.ts";

// The story form as a writer meets it.

export const draftWords = {
  fi: {
    desk: "luonnokset",
    search: "haku",
    begin: "Aloita",
    formTitle: "Tarinan kirjoittaminen",
    title: "Otsikko",
    summary: "Lyhyesti",
    need: "Lähtötilanne ja tarve",
    action: "Mitä teimme",
    results: "Ei mitattu tai ei tiedossa",
    status: "Kokeilussa",
    practice: "Kokeilemalla kehittäminen",
    sector: "Varhaiskasvatus",
    tags: "Asiasanat",
    contact: "Yhteysosoite",
    accept: "Hyväksymme, että tarina julkaistaan",
    sendIn: "Lähetä moderaattorille",
    publish: "Julkaise tarina",
    preview: "Esikatsele",
    nothingMissing: "Kaikki julkaisemiseen tarvittava on täytetty.",
    goOn: "Jatka kirjoittamista",
    sentIn: "Tarina on lähetetty moderaattorille",
    returnIt: "Palauta muokattavaksi",
    publishIt: "Julkaise",
    note: "Viesti kirjoittajille",
    decide: "Tallenna päätös",
    returned: "Tarina on palautettu kirjoittajille.",
    published: "Tarina on julkaistu.",
    saved: /^Tallennettu \d/,
    sampleTitle: "Torimummot lukevat ääneen",
  },
  sv: {
    desk: "utkast",
    search: "sok",
    begin: "Börja",
    formTitle: "Skriv en berättelse",
    title: "Rubrik",
    summary: "I korthet",
    need: "Utgångsläge och behov",
    action: "Vad vi gjorde",
    results: "Inte mätta eller inte kända",
    status: "På försök",
    practice: "Utveckling genom försök",
    sector: "Småbarnspedagogik",
    tags: "Ämnesord",
    contact: "Kontaktadress",
    accept: "Vi godkänner att berättelsen publiceras",
    sendIn: "Skicka till moderatorn",
    publish: "Publicera berättelsen",
    preview: "Förhandsgranska",
    nothingMissing: "Allt som behövs för publiceringen är ifyllt.",
    goOn: "Fortsätt skriva",
    sentIn: "Berättelsen har skickats till moderatorn",
    returnIt: "Skicka tillbaka för ändringar",
    publishIt: "Publicera",
    note: "Meddelande till skribenterna",
    decide: "Spara beslutet",
    returned: "Berättelsen har skickats tillbaka till skribenterna.",
    published: "Berättelsen är publicerad.",
    saved: /^Sparat \d/,
    sampleTitle: "Torgtanterna läser högt",
  },
} as const;

type FormLanguage = keyof typeof draftWords;

export function saved(page: Page, language: FormLanguage): Locator {
  return page.locator(".save-state").getByText(draftWords[language].saved);
}

/** Begins a story behind the page's back. @returns the draft's id */
export async function beginStory(page: Page, workplace: string, language: FormLanguage): Promise<string> {
  const { id } = (await write(page, "/api/drafts", { workplace, language })) as { id: string };
  return id;
}

/** Writes into a rich text field, whichever editor it has. */
async function writeText(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: new RegExp(`^${name}`) }).click();
  await page.keyboard.type(text);
}

/** Fills in what publishing asks for. */
export async function fillStory(page: Page, language: FormLanguage, title: string): Promise<void> {
  const text = draftWords[language];
  await page.getByLabel(text.title).fill(title);
  await page.getByLabel(text.summary).fill("Mummot ja vaarit lukevat lapsille torilla.");
  await writeText(page, text.need, "Lukuhetkiä oli liian vähän.");
  await writeText(page, text.action, "Kutsuimme naapurit lukemaan.");
  await page.getByLabel(text.results).check();
  await page.getByLabel(text.status, { exact: true }).check();
  await page.getByLabel(text.practice).check();
  await page.getByLabel(text.sector).check();
  await page.getByRole("combobox", { name: new RegExp(`^${text.tags}`) }).fill("lukumummot");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByLabel(text.contact).fill("paivakoti@lahti.test");
  await expect(saved(page, language)).toBeVisible();
}
