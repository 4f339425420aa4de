import type { Page } from "@playwright/test";
import { isClean } from "./clean.ts";
import { expect, test } from "./test.ts";

const words = {
  fi: {
    path: "/fi/kirjaudu?next=%2Ffi%2Foma-tili",
    mailbox: "/fi/postilaatikko",
    email: "Työsähköpostisi",
    send: "Lähetä koodi",
    code: "Koodi viestistä",
    shared: "Laitetta käyttävät muutkin",
    own: "Laite on vain minun käytössäni",
    signIn: "Kirjaudu",
    name: "Nimesi",
    save: "Tallenna ja jatka",
    account: "Oma tili",
    desk: "Työpöytä",
    signOut: "Kirjaudu ulos",
    wrong: "Koodi ei ole oikein",
    choose: "Valitse, kenen laite tämä on.",
    badAddress: "Kirjoita sähköpostiosoite kokonaan",
  },
  sv: {
    path: "/sv/logga-in?next=%2Fsv%2Fmitt-konto",
    mailbox: "/sv/postlada",
    email: "Din e-postadress på jobbet",
    send: "Skicka koden",
    code: "Koden i meddelandet",
    shared: "Också andra använder den",
    own: "Bara jag använder den",
    signIn: "Logga in",
    name: "Ditt namn",
    save: "Spara och fortsätt",
    account: "Mitt konto",
    desk: "Skrivbord",
    signOut: "Logga ut",
    wrong: "Koden stämmer inte",
    choose: "Välj vem som använder datorn eller telefonen.",
    badAddress: "Skriv hela e-postadressen",
  },
} as const;

async function newestCode(page: Page, mailbox: string, email: string): Promise<string> {
  const opened = page.waitForEvent("popup");
  await page.locator(`a[href="${mailbox}"]`).click();
  const letters = await opened;
  const mail = letters.getByRole("listitem").filter({ hasText: email }).first();
  const subject = await mail.getByRole("heading").textContent();
  await isClean(letters);
  await letters.close();
  return /\d{6}/.exec(subject ?? "")?.[0] ?? "";
}

for (const language of ["fi", "sv"] as const) {
  const text = words[language];
  test(`a new person signs in with the keyboard alone, tells a name, and signs out (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const email = `uusi-${language}@lahti.test`;
    await page.goto(text.path);
    await isClean(page);
    await page.getByLabel(text.email).focus();
    await page.keyboard.type("uusi");
    await page.keyboard.press("Enter");
    await expect(page.getByText(text.badAddress)).toBeVisible();
    await expect(page.getByLabel(text.email)).toBeFocused();
    await isClean(page);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(email);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(text.code)).toBeFocused();
    await page.keyboard.type("000000");
    await page.keyboard.press("Enter");
    await expect(page.getByText(text.choose)).toBeVisible();
    await isClean(page);
    await expect(page.getByLabel(text.shared)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel(text.own)).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").getByText(text.wrong)).toBeVisible();
    await isClean(page);
    const code = await newestCode(page, text.mailbox, email);
    await page.getByLabel(text.code).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(text.name)).toBeFocused();
    await isClean(page);
    await page.keyboard.type("Ulla Uusi");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: text.account })).toBeVisible();
    await expect(page.getByText(email).first()).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: text.desk })).toBeVisible();
    await isClean(page);
    await page.getByRole("button", { name: text.signOut, exact: true }).last().click();
    await expect(page.getByRole("banner").getByRole("link", { name: text.signIn })).toBeVisible();
    expect((await page.context().cookies()).filter(({ name }) => name.startsWith("tori."))).toEqual([]);
  });
}

test("a page of one's own asks a visitor to sign in and comes back to where they were going", async ({
  page,
}) => {
  await page.goto("/fi/oma-tili");
  await isClean(page);
  await page.getByRole("main").getByRole("link", { name: "Kirjaudu" }).click();
  await expect(page).toHaveURL(/kirjaudu\?next=%2Ffi%2Foma-tili$/);
});

test("one erases one's own data only by typing one's own address", async ({ page }) => {
  const email = "poistuja@lahti.test";
  const { fi } = words;
  await page.goto(fi.path);
  await page.getByLabel(fi.email).fill(email);
  await page.getByRole("button", { name: fi.send }).click();
  await page.getByLabel(fi.code).fill(await newestCode(page, fi.mailbox, email));
  await page.getByLabel(fi.shared).check();
  await page.getByRole("main").getByRole("button", { name: fi.signIn, exact: true }).click();
  await page.getByLabel(fi.name).fill("Pia Poistuja");
  await page.getByRole("button", { name: fi.save }).click();
  await page.getByText("Poista tietoni", { exact: true }).click();
  await page.getByLabel("Varmista kirjoittamalla").fill("joku@muu.test");
  await page.getByRole("button", { name: "Poista tietoni pysyvästi" }).click();
  await expect(page.getByText("Osoite ei ole sama.")).toBeVisible();
  await isClean(page);
  await page.getByLabel("Varmista kirjoittamalla").fill(email);
  await page.getByRole("button", { name: "Poista tietoni pysyvästi" }).click();
  await expect(page).toHaveURL(/\/fi$/);
  await page.goto("/fi/oma-tili");
  await expect(page.getByText("Kirjaudu sisään, niin pääset tälle sivulle.")).toBeVisible();
});
